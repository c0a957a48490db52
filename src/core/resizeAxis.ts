import { type AxisPlan, EXTRAPOLATED, NO_TAP } from './axisPlan.ts'

/** Values on their way through the axes: float64 where sums must not be rounded. */
export type Values = Float32Array | Float64Array

/** What a resize does with the sums of an axis. */
export interface Sums {
  /** Weights and products as they are; else both are rounded to float32. */
  readonly exact: boolean
  /** Where the sums go; a Float32Array rounds each of them. */
  readonly result: Values
}

/** Whether the filter of an axis weighs elements, so that its sums are rounded for integer tensors. */
export function isBlended({ spec }: AxisPlan): boolean {
  return spec.filter.kind !== 'copy' && spec.filter.kind !== 'nearest'
}

/**
 * Resizes the middle axis of values shaped [outer, I, inner] to [outer, O, inner], into
 * `sums.result`, which must be zeros. Outputs that read nothing stay 0.
 */
export function resizeAxis(axis: AxisPlan, values: Values, inner: number, sums: Sums): void {
  const { tapCount, taps, spec } = axis
  const { exact, result } = sums
  const gathered = !isBlended(axis)
  const weights = exact ? axis.weights : Float64Array.from(axis.weights, Math.fround)
  const rows = result.length / inner
  for (let row = 0; row < rows; row++) {
    const output = row % spec.output
    const input = ((row - output) / spec.output) * spec.input
    const at = row * inner
    for (let t = output * tapCount; t < (output + 1) * tapCount; t++) {
      const tap = taps[t]!
      if (tap === NO_TAP || tap === EXTRAPOLATED) break
      const from = (input + tap) * inner
      if (gathered) copyRow(values, from, result, at, inner)
      else if (exact) addExact(values, from, result, at, inner, weights[t]!)
      else addRounded(values, from, result, at, inner, weights[t]!)
    }
  }
}

// One function a loop, without closures: these run for every tap of every element.

function copyRow(values: Values, from: number, result: Values, at: number, inner: number) {
  for (let i = 0; i < inner; i++) result[at + i] = values[from + i]!
}

function addExact(
  values: Values,
  from: number,
  result: Values,
  at: number,
  inner: number,
  weight: number,
) {
  for (let i = 0; i < inner; i++) result[at + i]! += weight * values[from + i]!
}

function addRounded(
  values: Values,
  from: number,
  result: Values,
  at: number,
  inner: number,
  weight: number,
) {
  for (let i = 0; i < inner; i++) result[at + i]! += Math.fround(weight * values[from + i]!)
}
