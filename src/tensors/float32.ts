import { exponential } from './decimals.ts'

/** The significant digits of a number and the decimal exponent of the first one. */
export interface Decimal {
  readonly digits: string
  readonly exponent: number
}

/** Nine digits name any float32: one before the point and these behind it. */
const MOST_PLACES = 8

/** The fewest digits that only this float32 is nearest to. `value` is finite and not negative. */
export function shortestFloat32(value: number): Decimal {
  const names = (places: number) => Math.fround(Number(value.toExponential(places))) === value
  // More digits are never farther off, so that the fewest can be closed in on. Below a power of two
  // floats are twice as dense as above it, and what is nearer may lie on the wrong side.
  return decimal(exponential(value, isPowerOfTwo(value) ? first(names) : leastOf(names)))
}

function leastOf(names: (places: number) => boolean): number {
  let [low, high] = [0, MOST_PLACES]
  while (low < high) {
    const middle = (low + high) >> 1
    if (names(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function first(names: (places: number) => boolean): number {
  let places = 0
  while (places < MOST_PLACES && !names(places)) places++
  return places
}

const isPowerOfTwo = (value: number) => Number.isInteger(Math.log2(value))

/** A float32 as a Python literal that reads back as the same float32; `np.nan`, `np.inf`. */
export function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return 'np.nan'
  if (Math.abs(value) === Number.POSITIVE_INFINITY) return value > 0 ? 'np.inf' : '-np.inf'
  const { digits, exponent } = shortestFloat32(Math.abs(value))
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  if (exponent < -5 || exponent > 15) {
    const point = digits.length > 1 ? `.${digits.slice(1)}` : ''
    return `${sign}${digits[0]}${point}e${exponent}`
  }
  return `${sign}${positionalDigits({ digits, exponent })}`
}

/** Digits with a decimal point and no exponent, at least one digit before the point: `0.25`, `7.`. */
export function positionalDigits({ digits, exponent }: Decimal): string {
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`.replace(/\.0+$/, '.')
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0')
  return `${whole}.${digits.slice(exponent + 1)}`
}

function decimal(text: string): Decimal {
  const [mantissa, exponent] = text.split('e') as [string, string]
  const digits = mantissa.replace('.', '').replace(/0+$/, '')
  return { digits: digits || '0', exponent: Number(exponent) }
}
