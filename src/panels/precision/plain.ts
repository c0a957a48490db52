/** A number in all the digits that tell it from its neighbours, with a real minus sign. */
export function plain(value: number): string {
  return String(value).replaceAll('-', '−')
}

/** A fraction of integers, or the integer that it is. */
export function fractionText(numerator: bigint, denominator: bigint): string {
  const text = denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`
  return text.replace('-', '−')
}
