import { ARITHMETICS } from '../arithmetic.ts'
import type { AxisSpec } from '../axisSpec.ts'
import { formulaAxis } from '../formulaAxis.ts'
import { normalize, type WindowRule } from './filter.ts'

/** Parts of an element below this are left out. OpenCV, computeResizeAreaTab. */
const LEAST_PART = 1e-3

/**
 * The elements from floor(o·I/O) to ceil((o + 1)·I/O), all weighed alike. PyTorch,
 * AdaptiveAveragePooling: start_index and end_index, in integers.
 */
export function poolWindow({ input, output }: AxisSpec): WindowRule {
  return ({ output: o }) => {
    const first = Math.floor((o * input) / output)
    const end = Math.ceil(((o + 1) * input) / output)
    return { first, weights: normalize(new Array(end - first).fill(1)) }
  }
}

/**
 * The elements under the output's cell, from o·r to (o + 1)·r for a ratio r, each weighed by the part
 * of the cell that it covers. A part below `LEAST_PART` is left out and no other makes up for it, so
 * that weights can sum to a little less than 1. OpenCV 4, resize.cpp, computeResizeAreaTab. A cell
 * past the last element, which its rounded lengths never make, reads that one.
 */
export function areaWindow(spec: AxisSpec): WindowRule {
  const { ratio } = formulaAxis(ARITHMETICS.float64, spec)
  return ({ output: o }) => {
    const [start, end] = [o * ratio, o * ratio + ratio]
    if (start >= spec.input) return { first: spec.input - 1, weights: [1] }
    const cell = Math.min(ratio, spec.input - start)
    const high = Math.min(Math.floor(end), spec.input - 1)
    const low = Math.min(Math.ceil(start), high)
    const before = low - start > LEAST_PART ? [(low - start) / cell] : []
    const whole = new Array<number>(high - low).fill(1 / cell)
    const after = end - high > LEAST_PART ? [Math.min(end - high, 1, cell) / cell] : []
    return { first: low - before.length, weights: [...before, ...whole, ...after] }
  }
}

/**
 * Likewise with bounds in float32, down to the smallest part. A cell past the last element reads that
 * one again. TensorFlow 2, resize_area_op.cc.
 */
export function storedAreaWindow(spec: AxisSpec): WindowRule {
  const { ratio } = formulaAxis(ARITHMETICS.float32, spec)
  return ({ output: o }) => {
    const [start, end] = [Math.fround(o * ratio), Math.fround((o + 1) * ratio)]
    const first = Math.floor(start)
    const weights = Array.from({ length: Math.ceil(end) - first }, (_, t) => {
      const element = first + t
      if (element + 1 > end) return (element < start ? ratio : end - element) / ratio
      return (element < start ? element + 1 - start : 1) / ratio
    })
    return { first, weights }
  }
}

/**
 * Likewise, an element's part being what it and the cell share, over all that the cell shares with
 * the input. JAX 0.10, jax/_src/image/scale.py, compute_weight_mat.
 */
export function overlapWindow(spec: AxisSpec): WindowRule {
  const ratio = Math.fround(formulaAxis(ARITHMETICS.float64, spec).ratio)
  return ({ output: o }) => {
    const start = Math.fround(o * ratio)
    const end = Math.fround(start + ratio)
    const first = Math.floor(start)
    const last = Math.min(Math.ceil(end), spec.input)
    const parts = Array.from({ length: Math.max(1, last - first) }, (_, t) => {
      const element = first + t
      return Math.max(0, Math.fround(Math.min(end, element + 1) - Math.max(start, element)))
    })
    return { first, weights: normalize(parts) }
  }
}
