/** A number in all the digits that tell it from its neighbours, with a real minus sign. */
export function plain(value: number): string {
  return String(value).replaceAll('-', '−')
}

/** A number in seven digits. */
export function brief(value: number): string {
  return plain(Number(value.toPrecision(7)))
}

/** A fraction of integers, or the integer that it is. */
export function fractionText(numerator: bigint, denominator: bigint): string {
  const text = denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`
  return text.replace('-', '−')
}
