import type { AxisSpec } from '../axisSpec.ts'
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
 * The elements under the output's cell, from o·I/O to (o + 1)·I/O, each weighed by the part of it
 * that the cell covers. OpenCV, resize.cpp, computeResizeAreaTab, in float64.
 */
export function areaWindow({ input, output }: AxisSpec): WindowRule {
  const ratio = 1 / (output / input)
  return ({ output: o }) => {
    const [start, end] = [o * ratio, o * ratio + ratio]
    const high = Math.min(Math.floor(end), input - 1)
    const low = Math.min(Math.ceil(start), high)
    const before = low - start > LEAST_PART ? [low - start] : []
    const after = end - high > LEAST_PART ? [Math.min(end - high, 1)] : []
    const whole = new Array<number>(high - low).fill(1)
    return { first: low - before.length, weights: normalize([...before, ...whole, ...after]) }
  }
}
