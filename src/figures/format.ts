/** A value in few characters, for a cell: two decimals, more where they would all be zero. */
export function formatValue(value: number): string {
  const size = Math.abs(value)
  if (size > 0 && size < 1e-3) return shortExponent(value)
  return size > 0 && size < 0.1 ? plain(value.toPrecision(2)) : formatBriefly(value)
}

/** A value in two decimals, whatever is lost: for cells where nothing longer fits. */
export function formatBriefly(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  const size = Math.abs(value)
  if (size === Number.POSITIVE_INFINITY) return value > 0 ? '∞' : '−∞'
  return size >= 1e5 ? shortExponent(value) : plain(value.toFixed(2))
}

const plain = (digits: string) => String(Number(digits) + 0).replace('-', '−')

const shortExponent = (value: number) =>
  value.toExponential(1).replace('.0e', 'e').replace('e+', 'e').replaceAll('-', '−')

/** A number with a fixed count of decimals and a true minus sign. */
export function formatFixed(value: number, decimals = 3): string {
  return value
    .toFixed(decimals)
    .replace(/^-(0\.?0*)$/, '$1')
    .replace('-', '−')
}

/**
 * A coordinate with three decimals; with all its digits where three would make it a whole number or
 * a half that it is not, since what it reads hangs on that.
 */
export function formatCoordinate(value: number): string {
  const short = value.toFixed(3)
  const landmark = Number.isInteger(2 * Number(short)) && Number(short) !== value
  return landmark ? String(value).replaceAll('-', '−') : formatFixed(value)
}

/** An index as NumPy writes it: `[0, 0, 2, 3]`. */
export function formatIndex(index: readonly number[]): string {
  return `[${index.join(', ')}]`
}

/** The number that a person typed, `nan`, `inf` and `-inf` included; null where it is none. */
export function parseValue(text: string): number | null {
  const word = text.trim().toLowerCase().replace('−', '-').replace('∞', 'inf')
  if (word === 'nan') return Number.NaN
  const infinite = /^([+-]?)inf(inity)?$/.exec(word)
  if (infinite) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(word) ? Number(word) : null
}
