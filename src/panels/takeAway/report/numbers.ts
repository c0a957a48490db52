import { pythonFloat } from '../../../tensors/float32.ts'

/** A float32 in the fewest digits that tell it apart: `0.44444445`, `7`, `nan`, `-inf`. */
export function floatText(value: number): string {
  return pythonFloat(value).replace('np.', '').replace(/\.$/, '')
}

/** A float64 in all its digits. */
export function fullText(value: number): string {
  if (!Number.isFinite(value)) return floatText(value)
  return String(value + 0)
}
