import { ARITHMETICS } from '../arithmetic.ts'
import type { AxisSpec } from '../axisSpec.ts'
import { formulaAxis } from '../coordinates.ts'
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
 * that weights can sum to a little less than 1. OpenCV 4, resize.cpp, computeResizeAreaTab.
 */
export function areaWindow(spec: AxisSpec): WindowRule {
  const { ratio } = formulaAxis(ARITHMETICS.float64, spec)
  return ({ output: o }) => {
    const [start, end] = [o * ratio, o * ratio + ratio]
    const cell = Math.min(ratio, spec.input - start)
    const high = Math.min(Math.floor(end), spec.input - 1)
    const low = Math.min(Math.ceil(start), high)
    const before = low - start > LEAST_PART ? [(low - start) / cell] : []
    const whole = new Array<number>(high - low).fill(1 / cell)
    const after = end - high > LEAST_PART ? [Math.min(end - high, 1, cell) / cell] : []
    return { first: low - before.length, weights: [...before, ...whole, ...after] }
  }
}
