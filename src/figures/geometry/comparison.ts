import type { AxisPlan } from '../../core/axisPlan.ts'
import { axisFrame } from '../../core/frame.ts'
import { type AxisGeometry, axisGeometry, SINGLE_ROW } from './axisGeometry.ts'
import type { Plane, PlaneGeometry } from './plane.ts'

/**
 * The geometry of B as it is drawn in the frame of A: the same input at the same place, B's output
 * cells over the unit interval, and B's samples where A's formula would put their coordinates. So
 * that two settings can be laid over each other, and part only where their coordinates do.
 */
export function geometryInFrame(a: AxisPlan, b: AxisPlan): AxisGeometry {
  const frame = axisFrame(a.spec)
  return {
    ...axisGeometry(a),
    output: b.spec.output,
    step1: b.coordinates.map(frame.u),
    step2: b.clamped.map(frame.u),
  }
}

/** Likewise of both drawn axes. */
export function planeInFrame(a: Plane, b: Plane): PlaneGeometry {
  const rows = a.rows === SINGLE_ROW ? axisGeometry(SINGLE_ROW) : geometryInFrame(a.rows, b.rows)
  return { rows, columns: geometryInFrame(a.columns, b.columns) }
}
