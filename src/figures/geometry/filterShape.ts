import type { AxisPlan } from '../../core/axisPlan.ts'
import { axisTaps, isExtrapolated } from '../../core/evaluate.ts'
import { antialiasStretch, antialiasWeight } from '../../core/filters/antialias.ts'
import { cubicWeight } from '../../core/filters/cubic.ts'
import { linearWeight } from '../../core/filters/linear.ts'

/** A filter over an axis: points of (input position, height), and the input range they span. */
export type FilterShape = readonly (readonly [x: number, height: number])[]

/**
 * The filter's shape around the sample of output `a`: the triangle of LINEAR, the curve of CUBIC, and
 * for NEAREST the interval of positions that are rounded to its pick, one high. Empty for a copy.
 */
export function filterShape(plan: AxisPlan, a: number): FilterShape {
  const { filter } = plan.spec
  const x = plan.clamped[a]!
  if (isExtrapolated(plan, a)) return []
  switch (filter.kind) {
    case 'copy':
      return []
    case 'nearest': {
      const [below, above] = REACH[filter.rounding]
      const pick = plan.firstTaps[a]!
      return [
        [pick - below, 1],
        [pick + above, 1],
      ]
    }
    case 'linear':
      return [-1, 0, 1].map((t) => [x + t, linearWeight(t)])
    case 'cubic':
      return Array.from({ length: 65 }, (_, i) => {
        const t = i / 16 - 2
        return [x + t, cubicWeight(t, filter.a)]
      })
    case 'antialias': {
      const stretch = antialiasStretch(plan.spec)
      const reach = REACHES[filter.shape] * stretch
      const weight = (t: number) => antialiasWeight(t / stretch, filter)
      // Weights are scaled to sum to 1, and the shape with them, so that they end on it.
      const heaviest = axisTaps(plan, a).reduce((best, tap) =>
        tap.weight > best.weight ? tap : best,
      )
      const drawn = weight(heaviest.index - x)
      const height = drawn > 0 ? heaviest.weight / drawn : 1
      return Array.from({ length: 129 }, (_, i) => {
        const t = (i / 64 - 1) * reach
        // The shape is drawn as a function of where elements lie: below the sample is t < 0.
        return [x + t, height * weight(t)]
      })
    }
    case 'pool':
    case 'area': {
      const height = Math.max(...axisTaps(plan, a).map(({ weight }) => weight))
      return edgesOf(plan, a).map((edge) => [edge, height])
    }
  }
}

/** The outer edges of the elements that output `a` reads. */
function edgesOf(plan: AxisPlan, a: number): readonly number[] {
  const taps = axisTaps(plan, a)
  return taps.length > 0 ? [taps[0]!.index - 0.5, taps.at(-1)!.index + 0.5] : []
}

/** How far from the sample an unstretched shape is drawn: a little beyond its own half-width. */
const REACHES = { box: 0.6, linear: 1, cubic: 2 } as const

/** How far below and above an element the positions lie that are rounded to it. */
const REACH = {
  floor: [0, 1],
  ceil: [1, 0],
  roundHalfDown: [0.5, 0.5],
  roundHalfUp: [0.5, 0.5],
} as const
