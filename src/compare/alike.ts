import type { ResizePlan, ResizeSpec } from '../core/resizePlan.ts'
import { comparer } from './verdict.ts'

/** Tells of a plan whether it differs from the first by rounding alone, whatever the input. */
export function alikeTo(first: ResizePlan): (plan: ResizePlan) => boolean {
  const compare = comparer(specOf(first))
  return (plan) => compare(specOf(plan)) !== 'different'
}

const specOf = ({ axes, extrapolationValue, integers }: ResizePlan): ResizeSpec => ({
  axes: axes.map(({ spec }) => spec),
  extrapolationValue,
  ...(integers && { integers }),
})
