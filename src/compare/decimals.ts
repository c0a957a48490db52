/** A number as typed: digits · 10^−places. */
export interface Decimal {
  readonly digits: bigint
  readonly places: number
}

/** The shortest decimal that names a float64, which is what was typed. */
export function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', part = ''] = mantissa.split('.')
  const places = part.length - Number(exponent)
  const digits = BigInt(whole + part)
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places }
}

export function times({ digits, places }: Decimal, factor: number): Decimal {
  return { digits: digits * BigInt(factor), places }
}

/** Of a decimal that is not negative. */
export function floorOf({ digits, places }: Decimal): number {
  return Number(digits / 10n ** BigInt(places))
}

/** To the nearest integer, halves up; of a decimal that is not negative. */
export function roundOf({ digits, places }: Decimal): number {
  const unit = 10n ** BigInt(places)
  return Number((2n * digits + unit) / (2n * unit))
}

/** All its digits, none of them trailing zeros after the point. */
export function decimalText({ digits, places }: Decimal): string {
  const text = String(digits).padStart(places + 1, '0')
  const cut = text.length - places
  const part = text.slice(cut).replace(/0+$/, '')
  return part ? `${text.slice(0, cut)}.${part}` : text.slice(0, cut)
}
