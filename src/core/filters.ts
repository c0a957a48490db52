/**
 * Weight of an input element at distance `t` (in input index units) under the linear filter: a
 * triangle of half-width 1.
 */
export function linearWeight(t: number): number {
  return Math.max(0, 1 - Math.abs(t))
}

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
