import type { AxisSpec, Filter } from '../axisSpec.ts'
import { normalize, type WindowRule } from './filter.ts'

/**
 * Weight of an input element at distance `t` under Keys' cubic filter with coefficient `a`
 * (−0.75 by default in TensorRT and ONNX). NvInfer.h 8.5, lines 5130–5148; ONNX Resize-11.
 */
export function cubicWeight(t: number, a: number): number {
  const d = Math.abs(t)
  if (d <= 1) return ((a + 2) * d - (a + 3)) * d * d + 1
  if (d < 2) return ((a * d - 5 * a) * d + 8 * a) * d - 4 * a
  return 0
}

/** The four elements around the coordinate. */
export function cubicWindow(spec: AxisSpec, filter: Filter & { kind: 'cubic' }): WindowRule {
  const { a, excludeOutside, steps } = filter
  const weightAt = spec.arithmetic === 'float32' ? cubicWeightInFloat32 : cubicWeight
  return ({ base, fraction }) => {
    const first = base - 1
    const at = steps ? roundHalfEven(fraction * steps) / steps : fraction
    const weights = [0, 1, 2, 3].map((t) => weightAt(at + 1 - t, a))
    if (!excludeOutside) return { first, weights }
    // Elements outside keep their place with weight 0: a NaN at the edge still shows. NvInfer.h 8.5.
    const isInside = (t: number) => first + t >= 0 && first + t < spec.input
    return { first, weights: normalize(weights.map((w, t) => (isInside(t) ? w : 0))) }
  }
}

/**
 * The same weight, rounded to float32 after every operation: what is left of four weights after
 * three were excluded can be small, and then shows how they were rounded.
 */
function cubicWeightInFloat32(t: number, a: number): number {
  const f = Math.fround
  const d = f(Math.abs(t))
  if (d <= 1) return f(f(f(f(f(f(a + 2) * d) - f(a + 3)) * d) * d) + 1)
  if (d >= 2) return 0
  const inner = f(f(f(f(a * d) - f(5 * a)) * d) + f(8 * a))
  return f(f(inner * d) - f(4 * a))
}

function roundHalfEven(value: number): number {
  const low = Math.floor(value)
  const off = value - low - 0.5
  return off > 0 || (off === 0 && low % 2 !== 0) ? low + 1 : low
}
