import type { LengthStory } from '../../i18n/en/controls.ts'
import type { LengthFromScale } from '../../runtimes/resolution.ts'
import { stepNumber } from './parseNumber.ts'

/**
 * What to tell about a length from a scale: nothing where input × scale is a whole number in every
 * arithmetic; the floor where it cuts a fraction off; and what the arithmetic makes of the product
 * where that decides on which side of a whole number it falls.
 */
export function floorStory(from: LengthFromScale): LengthStory | null {
  const { input, typed, stored, product, rounded, length } = from
  const exact = stepNumber(0, typed, input)
  const near = Math.abs(exact - Math.round(exact)) < 1e-6 * Math.max(1, exact)
  if (product === length && exact === length) return null
  const asStored = near && stored !== typed
  const off = near && (asStored || product !== exact)
  return {
    input: String(input),
    scale: digits(typed),
    exact: digits(exact),
    stored: asStored ? digits(stored) : null,
    product: off ? (asStored ? digits(product) : String(product)) : null,
    rounded: asStored && rounded !== product ? digits(rounded) : null,
    length: String(length),
    nearest: from.to === 'nearest',
  }
}

/** Nine significant digits name every float32, and show where a product misses a whole number. */
function digits(value: number): string {
  return String(Number(value.toPrecision(9))).replace('-', '−')
}
