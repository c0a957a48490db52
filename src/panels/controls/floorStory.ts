import type { LengthFromScale } from '../../runtimes/resolution.ts'
import { stepNumber } from './parseNumber.ts'

/** The numbers of the sentence on how a length came from a scale, as text. */
export interface FloorStory {
  readonly input: string
  readonly scale: string
  /** input × scale as typed, in decimal. */
  readonly exact: string
  /** The scale as float32 stores it; null where that changes nothing worth telling. */
  readonly stored: string | null
  /** input × scale in the runtime's arithmetic; null where that is told by `exact`. */
  readonly product: string | null
  /** The product once more, rounded to float32; null where it is not rounded. */
  readonly rounded: string | null
  readonly length: string
  /** Whether the product goes to the nearest integer in place of the one below. */
  readonly nearest: boolean
}

/**
 * What to tell about a length from a scale: nothing where input × scale is a whole number in every
 * arithmetic; the floor where it cuts a fraction off; and what the arithmetic makes of the product
 * where that decides on which side of a whole number it falls.
 */
export function floorStory(from: LengthFromScale): FloorStory | null {
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
