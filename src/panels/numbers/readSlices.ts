import { axisTaps } from '../../core/evaluate.ts'
import type { ResizePlan } from '../../core/resizePlan.ts'

// A trilinear resize reads two; a slice of more resized leading axes would fill the column.
const MOST_SLICES = 2

/** Leading input indices of the slices that an output slice reads, the heaviest first. */
export function readSlices(plan: ResizePlan, leading: readonly number[]): number[][] {
  return leading
    .reduce<{ index: number[]; weight: number }[]>(
      (slices, output, axis) => {
        // Taps beyond an edge read the element at the edge once more.
        const weights = new Map<number, number>()
        for (const { index, weight } of axisTaps(plan.axes[axis]!, output)) {
          if (weight !== 0) weights.set(index, (weights.get(index) ?? 0) + weight)
        }
        return slices.flatMap((slice) =>
          Array.from(weights, ([index, weight]) => ({
            index: [...slice.index, index],
            weight: slice.weight * weight,
          })),
        )
      },
      [{ index: [], weight: 1 }],
    )
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_SLICES)
    .map(({ index }) => index)
}
