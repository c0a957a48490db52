const view = new DataView(new ArrayBuffer(4))

/** A float32 rounded to bfloat16, halves to even. */
export function bfloat16(value: number): number {
  if (!Number.isFinite(value)) return value
  view.setFloat32(0, value)
  const bits = view.getUint32(0)
  const kept = bits >>> 16
  const rest = bits & 0xffff
  const up = rest > 0x8000 || (rest === 0x8000 && (kept & 1) === 1)
  view.setUint32(0, ((kept + (up ? 1 : 0)) << 16) >>> 0)
  return view.getFloat32(0)
}

/** The step of float16 between numbers below 2⁻¹⁴, and its largest number. */
const SMALLEST_STEP = 2 ** -24
const LARGEST = 65_504

/** A float32 rounded to float16, halves to even. */
export function float16(value: number): number {
  const size = Math.abs(value)
  if (!Number.isFinite(value) || size === 0) return value
  const step = Math.max(2 ** (Math.floor(Math.log2(size)) - 10), SMALLEST_STEP)
  const steps = size / step
  const below = Math.floor(steps)
  const rest = steps - below
  const rounded = (rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below) * step
  return Math.sign(value) * (rounded > LARGEST ? Number.POSITIVE_INFINITY : rounded)
}
