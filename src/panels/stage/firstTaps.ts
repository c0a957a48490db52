import { axisTaps, type ElementTap } from '../../core/evaluate.ts'
import type { ResizePlan } from '../../core/resizePlan.ts'

/**
 * The first `most` input elements that an output element reads with a weight, and how many there
 * are: a filter stretched over a large input reads a million, which nobody makes a list of.
 */
export function firstTaps(
  { axes }: ResizePlan,
  output: readonly number[],
  most: number,
): { readonly taps: readonly ElementTap[]; readonly count: number } {
  const along = axes.map((axis, a) =>
    axisTaps(axis, output[a]!).filter(({ weight }) => weight !== 0),
  )
  const taps = along.reduce<readonly ElementTap[]>(
    (found, own) =>
      found
        .flatMap((tap) =>
          own.slice(0, most).map(({ index, weight }) => ({
            index: [...tap.index, index],
            weight: tap.weight * weight,
          })),
        )
        .slice(0, most),
    [{ index: [], weight: 1 }],
  )
  return { taps, count: along.reduce((product, own) => product * own.length, 1) }
}
