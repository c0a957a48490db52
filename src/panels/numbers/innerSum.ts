import { type AxisTap, axisTaps } from '../../core/evaluate.ts'
import { offsetOf } from '../../core/shape.ts'
import type { Picture } from '../../scene/result.ts'

/**
 * What one tap of an axis is multiplied by: the weighted sum over all other axes at that tap, or
 * the input value itself where no other axis is resized. Float64, for showing.
 */
export function innerSum(
  { plan, input }: Picture,
  element: readonly number[],
  outer: number,
  tap: AxisTap,
): number {
  const outerTap = { ...tap, weight: 1 }
  const along = plan.axes.map((axisPlan, axis) =>
    axis === outer ? [outerTap] : axisTaps(axisPlan, element[axis]!),
  )
  return sumOver(along, input)
}

/** The weighted sum over all axes in float64, before it is rounded to anything. */
export function weightedSum({ plan, input }: Picture, element: readonly number[]): number {
  return sumOver(
    plan.axes.map((axisPlan, axis) => axisTaps(axisPlan, element[axis]!)),
    input,
  )
}

function sumOver(along: readonly (readonly AxisTap[])[], input: Picture['input']): number {
  const sum = (axis: number, index: readonly number[]): number =>
    axis === along.length
      ? input.data[offsetOf(index, input.shape)]!
      : along[axis]!.reduce((total, t) => total + t.weight * sum(axis + 1, [...index, t.index]), 0)
  return sum(0, [])
}
