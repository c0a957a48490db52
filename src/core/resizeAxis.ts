import { type AxisPlan, EXTRAPOLATED, NO_TAP } from './axisPlan.ts'

/** Values on their way through the axes: float64 where sums must not be rounded. */
export type Values = Float32Array | Float64Array

/** Whether the filter of an axis weighs elements, so that its sums are rounded for integer tensors. */
export function isBlended({ spec }: Pick<AxisPlan, 'spec'>): boolean {
  return spec.filter.kind !== 'copy' && spec.filter.kind !== 'nearest'
}

/**
 * Resizes the middle axis of values shaped [outer, I, inner] to [outer, O, inner], into `result`,
 * which must be zeros. A Float64Array gets sums of exact weights and products, a Float32Array those
 * of weights, products and sums rounded to float32. Outputs that read nothing stay 0.
 */
export function resizeAxis(axis: AxisPlan, values: Values, inner: number, result: Values): void {
  if (!isBlended(axis)) gather(axis, values, inner, result)
  else if (result instanceof Float64Array) blendExactly(axis, values, inner, result)
  else blendRounding(axis, values, inner, result)
}

// Three loops without closures or calls inside: they run for every tap of every element.

function gather({ taps, spec }: AxisPlan, values: Values, inner: number, result: Values): void {
  for (let at = 0, start = 0; at < result.length; start += spec.input * inner) {
    for (let o = 0; o < spec.output; o++, at += inner) {
      const tap = taps[o]!
      if (tap === EXTRAPOLATED) continue
      const from = start + tap * inner
      for (let i = 0; i < inner; i++) result[at + i] = values[from + i]!
    }
  }
}

function blendExactly(axis: AxisPlan, values: Values, inner: number, result: Float64Array): void {
  const { tapCount, taps, weights, spec } = axis
  const ends = endsOf(axis)
  for (let at = 0, start = 0; at < result.length; start += spec.input * inner) {
    for (let o = 0; o < spec.output; o++) {
      for (let i = 0; i < inner; i++, at++) {
        let sum = 0
        for (let t = o * tapCount; t < ends[o]!; t++) {
          sum += weights[t]! * values[start + taps[t]! * inner + i]!
        }
        result[at] = sum
      }
    }
  }
}

function blendRounding(axis: AxisPlan, values: Values, inner: number, result: Float32Array): void {
  const { tapCount, taps, spec } = axis
  const weights = Float32Array.from(axis.weights)
  const ends = endsOf(axis)
  for (let at = 0, start = 0; at < result.length; start += spec.input * inner) {
    for (let o = 0; o < spec.output; o++) {
      for (let i = 0; i < inner; i++, at++) {
        let sum = 0
        for (let t = o * tapCount; t < ends[o]!; t++) {
          const product = Math.fround(weights[t]! * values[start + taps[t]! * inner + i]!)
          sum = Math.fround(sum + product)
        }
        result[at] = sum
      }
    }
  }
}

/** Where the taps of every output end in the tables. */
function endsOf({ tapCount, taps, spec }: AxisPlan): Int32Array {
  return Int32Array.from({ length: spec.output }, (_, o) => {
    let end = o * tapCount
    while (end < (o + 1) * tapCount && taps[end]! > NO_TAP) end++
    return end
  })
}
