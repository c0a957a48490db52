import { axisTaps } from '../../core/evaluate.ts'
import type { ResizePlan } from '../../core/resizePlan.ts'

// A trilinear resize reads two; a slice of more resized leading axes would fill the column.
const MOST_SLICES = 2

/** Leading input indices of the slices that an output slice reads, the heaviest first. */
export function readSlices(plan: ResizePlan, leading: readonly number[]): number[][] {
  return leading
    .reduce<{ index: number[]; weight: number }[]>(
      (slices, output, axis) => {
        const taps = axisTaps(plan.axes[axis]!, output).filter(({ weight }) => weight !== 0)
        return slices.flatMap((slice) =>
          taps.map((tap) => ({
            index: [...slice.index, tap.index],
            weight: slice.weight * tap.weight,
          })),
        )
      },
      [{ index: [], weight: 1 }],
    )
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_SLICES)
    .map(({ index }) => index)
}
