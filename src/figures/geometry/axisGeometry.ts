import type { AxisPlan } from '../../core/axisPlan.ts'
import { planAxis } from '../../core/axisPlan.ts'
import { axisFrame } from '../../core/frame.ts'

/**
 * One axis as it is drawn: positions in the frame in which the output is the unit interval. Plain
 * numbers, so that two geometries of the same lengths can be blended.
 */
export interface AxisGeometry {
  /** Lengths of the input and the output. */
  readonly input: number
  readonly output: number
  /** Extent of the input's cells. */
  readonly inputStart: number
  readonly inputEnd: number
  /** What is in view without zoom: both grids and a little air. */
  readonly frameStart: number
  readonly frameEnd: number
  /** Where the formula puts the sample of each output index, and where it is read after step 2. */
  readonly step1: Float64Array
  readonly step2: Float64Array
}

/** Share of the frame left free at either end, so that outer lines and dots are not cut. */
const AIR = 0.006

/** The geometry of an axis plan. */
export function axisGeometry(plan: AxisPlan): AxisGeometry {
  const { input, output } = plan.spec
  const frame = axisFrame(plan.spec)
  const start = Math.min(0, frame.inputStart)
  const end = Math.max(1, frame.inputEnd)
  const air = (end - start) * AIR
  return {
    input,
    output,
    inputStart: frame.inputStart,
    inputEnd: frame.inputEnd,
    frameStart: start - air,
    frameEnd: end + air,
    step1: plan.coordinates.map(frame.u),
    step2: plan.clamped.map(frame.u),
  }
}

/** Lower edge of input cell `i`; `i` = input gives the last cell's upper edge. */
export function inputEdge(axis: AxisGeometry, i: number): number {
  return axis.inputStart + ((axis.inputEnd - axis.inputStart) * i) / axis.input
}

/** Centre of input cell `i`. */
export function inputCentre(axis: AxisGeometry, i: number): number {
  return inputEdge(axis, i + 0.5)
}

/** Lower edge of output cell `a`; `a` = output gives 1. */
export function outputEdge(axis: AxisGeometry, a: number): number {
  return a / axis.output
}

/** Centre of output cell `a`. */
export function outputCentre(axis: AxisGeometry, a: number): number {
  return (a + 0.5) / axis.output
}

/** Rounding in float32 moves a sample by less than this, in input index units: too small to draw. */
const INVISIBLE = 1e-5

/** Whether a coordinate lies outside the outer centres of the input. */
export function isOutside(plan: AxisPlan, coordinate: number): boolean {
  return coordinate < -INVISIBLE || coordinate > plan.spec.input - 1 + INVISIBLE
}

/** Whether step 2 moves output `a`. */
export function isMoved(plan: AxisPlan, a: number): boolean {
  return Math.abs(plan.coordinates[a]! - plan.clamped[a]!) > INVISIBLE
}

/** The row axis of a tensor of rank 1: one row, copied. */
export const SINGLE_ROW: AxisPlan = planAxis({
  input: 1,
  output: 1,
  transformation: 'half_pixel',
  rescale: { by: 'lengths', order: 'ratio' },
  arithmetic: 'float64',
  singlePixel: 'formula',
  edge: 'coordinate',
  filter: { kind: 'copy' },
})
