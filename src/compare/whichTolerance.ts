import type { Tolerance } from '../core/tolerance.ts'
import type { Dtype } from '../runtimes/request.ts'

/**
 * Float32 steps at the largest magnitude: libraries sum the 16 products of a cubic in other orders,
 * and recordings of them stay within 15 steps of the plan.
 */
const STEPS = 16

/**
 * How near to an output a setting has to come to reproduce it: sixteen float32 steps at the largest
 * finite magnitude of the input and the output; of integers, nothing.
 */
export function whichTolerance(input: Float32Array, output: Float32Array, dtype: Dtype): Tolerance {
  const largest = Math.max(magnitude(input), magnitude(output))
  if (dtype !== 'float32' || largest === 0) return { absolute: 0, relative: 0 }
  const step = 2 ** (Math.floor(Math.log2(largest)) - 23)
  // Two digits are enough for what is read and typed.
  return { absolute: Number((STEPS * step).toPrecision(2)), relative: 0 }
}

/** The largest finite absolute value; 0 where there is none. */
export function magnitude(values: Float32Array): number {
  let largest = 0
  for (const value of values) {
    const size = Math.abs(value)
    if (size > largest && size < Number.POSITIVE_INFINITY) largest = size
  }
  return largest
}
