/** A number in the few digits that a formula needs: exact when short, else 3 decimals or digits. */
export function digits(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  const size = Math.abs(value)
  if (size === Number.POSITIVE_INFINITY) return value > 0 ? '∞' : '−∞'
  if (Number.isInteger(value) && size < 1e9) return minus(String(value + 0))
  if (size >= 1e6 || size < 1e-4) return minus(value.toExponential(3).replace('e+', 'e'))
  return minus(String(Number(size < 0.1 ? value.toPrecision(3) : value.toFixed(3))))
}

/**
 * The same with trailing zeros kept, so that a column of numbers lines up at the point: three
 * decimals, or as many as `columnDecimals` finds.
 */
export function columnDigits(value: number, decimals = 3): string {
  const size = Math.abs(value)
  const wide = !Number.isFinite(value) || size >= 1e6 || (size < 0.5 * 0.1 ** decimals && size > 0)
  return wide ? digits(value) : minus(value.toFixed(decimals).replace(/^-(0\.0+)$/, '$1'))
}

/** Decimals with which the largest number of a column has three digits; from 3 up to 6. */
export function columnDecimals(values: readonly number[]): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (!(largest > 0 && largest < 0.1)) return 3
  return Math.min(2 - Math.floor(Math.log10(largest)), 6)
}

const minus = (text: string) => text.replaceAll('-', '−')
