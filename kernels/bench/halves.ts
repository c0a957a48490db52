/**
 * The bits of a float16 that is equal to a multiple of 2^−10 within ±1; NaN for NaN. Nothing else is
 * asked for here, so nothing is rounded.
 */
export function toHalf(value: number): number {
  if (Number.isNaN(value)) return 0x7e00
  const sign = value < 0 ? 0x8000 : 0
  if (value === 0) return 0
  const exponent = Math.floor(Math.log2(Math.abs(value)))
  const fraction = Math.abs(value) / 2 ** exponent - 1
  return sign | ((exponent + 15) << 10) | (fraction * 1024)
}

/** The value of a float16's bits. */
export function fromHalf(half: number): number {
  const sign = half & 0x8000 ? -1 : 1
  const exponent = (half >> 10) & 31
  const fraction = (half & 1023) / 1024
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY
  return sign * (exponent === 0 ? fraction * 2 ** -14 : (1 + fraction) * 2 ** (exponent - 15))
}
