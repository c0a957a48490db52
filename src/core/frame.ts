import { ARITHMETICS } from './arithmetic.ts'
import type { AxisSpec } from './axisSpec.ts'
import { TRANSFORMATIONS, type TransformationName } from './coordinates.ts'
import { formulaAxis } from './formulaAxis.ts'

/**
 * Input positions of one axis in the frame in which the output is the unit interval: output a is
 * the cell from a/O to (a+1)/O. Affine, because every transformation is affine in the position.
 */
export interface AxisFrame {
  /** Where input position `x` (index units) lies; 0 and 1 are the output's outer edges. */
  u(x: number): number
  /** The input position at `u`. */
  x(u: number): number
  /** Extent of the input's cells in the frame: u(−½) and u(I − ½). */
  readonly inputStart: number
  readonly inputEnd: number
}

/**
 * The frame of an axis: u(x) = (x − c(−½)) / (c(O − ½) − c(−½)), c being the axis's coordinate
 * formula at real output positions. Where the formula sends all outputs to one point (a single
 * output under ALIGN_CORNERS, a single input), the input's edges are laid on the output's.
 */
export function axisFrame(spec: AxisSpec): AxisFrame {
  const m = ARITHMETICS.float64
  const formula = TRANSFORMATIONS[affine(spec.transformation)]
  const axis = formulaAxis(m, { ...spec, constants: 'float64' })
  let start = formula(m, -0.5, axis)
  let end = formula(m, spec.output - 0.5, axis)
  if (spec.filter.kind === 'copy' || !(end > start)) [start, end] = [-0.5, spec.input - 0.5]
  const span = end - start
  const u = (x: number) => (x - start) / span
  return { u, x: (t) => t * span + start, inputStart: u(-0.5), inputEnd: u(spec.input - 0.5) }
}

/** OpenCV's area goes in steps; its cells lie as under half_pixel. */
function affine(name: TransformationName): TransformationName {
  return name === 'area_enlarging' ? 'half_pixel' : name
}
