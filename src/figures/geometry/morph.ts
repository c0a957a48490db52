import { interpolateNumber, interpolateNumberArray } from 'd3-interpolate'
import type { AxisGeometry } from './axisGeometry.ts'
import type { PlaneGeometry } from './plane.ts'

/** Longer axes jump: their samples are too small to follow. */
const LONGEST = 1024

/** Whether a geometry can move to another: their lengths are the same, and few enough to follow. */
export function canMorph(a: PlaneGeometry, b: PlaneGeometry): boolean {
  const long = Math.max(b.rows.output, b.columns.output) > LONGEST
  return !long && same(a.rows, b.rows) && same(a.columns, b.columns)
}

const same = (a: AxisGeometry, b: AxisGeometry) => a.input === b.input && a.output === b.output

/** Geometries between two of the same lengths, at t from 0 to 1. */
export function morph(a: PlaneGeometry, b: PlaneGeometry): (t: number) => PlaneGeometry {
  const rows = between(a.rows, b.rows)
  const columns = between(a.columns, b.columns)
  return (t) => ({ rows: rows(t), columns: columns(t) })
}

function between(a: AxisGeometry, b: AxisGeometry): (t: number) => AxisGeometry {
  const inputStart = interpolateNumber(a.inputStart, b.inputStart)
  const inputEnd = interpolateNumber(a.inputEnd, b.inputEnd)
  const frameStart = interpolateNumber(a.frameStart, b.frameStart)
  const frameEnd = interpolateNumber(a.frameEnd, b.frameEnd)
  const step1 = interpolateNumberArray(a.step1, b.step1)
  const step2 = interpolateNumberArray(a.step2, b.step2)
  return (t) => ({
    ...b,
    inputStart: inputStart(t),
    inputEnd: inputEnd(t),
    frameStart: frameStart(t),
    frameEnd: frameEnd(t),
    // The interpolator reuses its result.
    step1: Float64Array.from(step1(t)),
    step2: Float64Array.from(step2(t)),
  })
}

/** The geometry before step 2: every sample still where the formula puts it. */
export function beforeStep2({ rows, columns }: PlaneGeometry): PlaneGeometry {
  const before = (axis: AxisGeometry) => ({ ...axis, step2: axis.step1 })
  return { rows: before(rows), columns: before(columns) }
}
