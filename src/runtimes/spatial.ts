import type { AxisSpec } from '../core/axisSpec.ts'
import type { Shape } from '../core/shape.ts'
import type { SizeRequest } from './request.ts'

/** The last `count` axes of a tensor of that rank, in order. Fewer where it has fewer. */
export function lastAxes(rank: number, count: number): number[] {
  const first = Math.max(0, rank - count)
  return Array.from({ length: rank - first }, (_, entry) => first + entry)
}

/** An axis that the runtime never resizes, such as batch and channels. */
export function untouched(length: number): AxisSpec {
  return {
    input: length,
    output: length,
    transformation: 'half_pixel',
    rescale: { by: 'lengths', order: 'ratio' },
    arithmetic: 'float32',
    singlePixel: 'formula',
    edge: 'coordinate',
    filter: { kind: 'copy' },
  }
}

/** The scales of a size list, spread over all axes with 1 elsewhere; null when it has none. */
export function scalesOfAll(
  size: SizeRequest,
  inputShape: Shape,
  axes: readonly number[],
): readonly number[] | null {
  if (size.how !== 'scales') return null
  return inputShape.map((_, axis) => size.scales[axes.indexOf(axis)] ?? 1)
}

/** A size of all axes as a list of those that the runtime resizes: by scales where they were given. */
export function sizeOfAxes(
  outputShape: Shape,
  scales: readonly number[] | null,
  axes: readonly number[],
): SizeRequest {
  return scales
    ? { how: 'scales', scales: axes.map((axis) => scales[axis] ?? 1) }
    : { how: 'shape', shape: axes.map((axis) => outputShape[axis] ?? 1) }
}
