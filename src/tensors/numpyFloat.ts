import { exponential, fixed } from './decimals.ts'
import { positionalDigits, shortestFloat32 } from './float32.ts'

/** How NumPy is told to print floats: `np.set_printoptions(precision=…, suppress=…)`. */
export interface FloatOptions {
  /** Most digits after the decimal point, 0 to 8. */
  readonly precision: number
  /** Prints small numbers without an exponent. */
  readonly suppress: boolean
}

/** Writes one value; all values it was made for come out equally wide. */
export type FloatFormat = (value: number) => string

// 10 to the number of decimal digits that float32 surely holds. NumPy 2.3 on; 1e8 before.
const LARGEST_POSITIONAL = 1e6

/** The common format that NumPy picks for an array of these values (floatmode `maxprec`). */
export function floatFormat(values: readonly number[], options: FloatOptions): FloatFormat {
  const finite = values.filter(Number.isFinite)
  const exponential = needsExponent(finite, options.suppress)
  const write = exponential ? scientific(finite, options.precision) : positional(options.precision)
  const [left, right] = finite.reduce(
    ([l, r], value) => {
      const [whole, rest] = split(write(value))
      return [Math.max(l, whole.length), Math.max(r, rest.length)]
    },
    [0, 0],
  )
  const wordWidths = values.filter((v) => !Number.isFinite(v)).map((v) => word(v).length)
  const width = Math.max(left + right, ...wordWidths)
  return (value) => {
    if (!Number.isFinite(value)) return word(value).padStart(width)
    const [whole, rest] = split(write(value))
    return whole.padStart(width - right) + rest.padEnd(right)
  }
}

function needsExponent(finite: readonly number[], suppress: boolean): boolean {
  const sizes = finite.filter((value) => value !== 0).map(Math.abs)
  if (sizes.length === 0) return false
  const largest = sizes.reduce((a, b) => Math.max(a, b))
  const smallest = sizes.reduce((a, b) => Math.min(a, b))
  if (largest >= LARGEST_POSITIONAL) return true
  return !suppress && (smallest < 0.0001 || Math.fround(largest / smallest) > 1000)
}

/** Before the point, and from the point on. */
function split(text: string): [string, string] {
  const point = text.indexOf('.')
  return [text.slice(0, point), text.slice(point)]
}

function word(value: number): string {
  return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf'
}

const signOf = (value: number) => (value < 0 || Object.is(value, -0) ? '-' : '')

function positional(precision: number): FloatFormat {
  return (value) => {
    const size = Math.abs(value)
    const { digits, exponent } = shortestFloat32(size)
    const short = digits.length - 1 - exponent <= precision
    const text = short ? positionalDigits({ digits, exponent }) : fixed(size, precision)
    return signOf(value) + text.replace(/(\.\d*?)0+$/, '$1')
  }
}

/** All mantissas get as many digits, and all exponents, as the longest needs. */
function scientific(finite: readonly number[], precision: number): FloatFormat {
  const needed = finite.map((value) => shortestFloat32(Math.abs(value)).digits.length - 1)
  const places = Math.min(precision, Math.max(...needed))
  const exponentOf = (value: number) => Number(exponential(Math.abs(value), places).split('e')[1])
  const width = Math.max(2, ...finite.map((v) => String(Math.abs(exponentOf(v))).length))
  return (value) => {
    const mantissa = exponential(Math.abs(value), places).split('e')[0]!
    const exponent = exponentOf(value)
    const point = mantissa.includes('.') ? mantissa : `${mantissa}.`
    const size = String(Math.abs(exponent)).padStart(width, '0')
    return `${signOf(value)}${point}e${exponent < 0 ? '-' : '+'}${size}`
  }
}
