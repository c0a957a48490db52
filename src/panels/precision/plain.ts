/** A number in all the digits that tell it from its neighbours, with a real minus sign. */
export function plain(value: number): string {
  return String(value).replaceAll('-', '−')
}

/** A number in seven digits. */
export function brief(value: number): string {
  return plain(Number(value.toPrecision(7)))
}

/** Denominators above this say less than a decimal number does: those of a scale in binary. */
const READABLE = 99_999n
/** Decimals of the others: more than a float64 tells apart. */
const DECIMALS = 18

/** Whether a fraction is best written as one. */
export const isReadable = (denominator: bigint) => denominator <= READABLE

/** A fraction of integers, the integer that it is, or a decimal number cut short. */
export function fractionText(numerator: bigint, denominator: bigint): string {
  const sign = numerator < 0n ? '−' : ''
  const size = numerator < 0n ? -numerator : numerator
  if (denominator === 1n) return `${sign}${size}`
  if (isReadable(denominator)) return `${sign}${size}/${denominator}`
  const decimals = ((size % denominator) * 10n ** BigInt(DECIMALS)) / denominator
  return `${sign}${size / denominator}.${String(decimals).padStart(DECIMALS, '0')}…`
}
