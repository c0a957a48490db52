import type { LengthFromScale } from '../../runtimes/runtime.ts'
import { stepNumber } from './parseNumber.ts'

/** The numbers of the sentence on how a length came from a scale, as text. */
export interface FloorStory {
  readonly input: string
  readonly scale: string
  /** input × scale as typed, in decimal. */
  readonly exact: string
  /** The scale as float32 stores it; null where that changes nothing worth telling. */
  readonly stored: string | null
  readonly product: string
  readonly rounded: string
  readonly length: string
}

/**
 * What to tell about a length from a scale: nothing where input × scale is a whole number in every
 * arithmetic; the floor where it cuts a fraction off; and the scale's float32 value as well where
 * that decides on which side of a whole number the product falls.
 */
export function floorStory(from: LengthFromScale): FloorStory | null {
  const exact = stepNumber(0, from.typed, from.input)
  const near = Math.abs(exact - Math.round(exact)) < 1e-6 * Math.max(1, exact)
  const whole = from.product === from.length && exact === from.length
  if (whole) return null
  return {
    input: String(from.input),
    scale: digits(from.typed),
    exact: digits(exact),
    stored: near ? digits(from.stored) : null,
    product: digits(from.product),
    rounded: digits(from.rounded),
    length: String(from.length),
  }
}

/** Nine significant digits name every float32, and show where a product misses a whole number. */
function digits(value: number): string {
  return String(Number(value.toPrecision(9))).replace('-', '−')
}
