import type { AxisPlan } from '../../core/axisPlan.ts'
import { axisTaps } from '../../core/evaluate.ts'
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
      const reach = 2 * stretch
      return Array.from({ length: 129 }, (_, i) => {
        const t = (i / 64 - 1) * reach
        // The shape is drawn as a function of where elements lie: below the sample is t < 0.
        return [x + t, antialiasWeight(t / stretch, filter)]
      })
    }
    case 'pool':
    case 'area': {
      const edges = edgesOf(plan, a)
      return edges.map((edge) => [edge, 1])
    }
  }
}

/** The outer edges of the elements that output `a` reads. */
function edgesOf(plan: AxisPlan, a: number): readonly number[] {
  const taps = axisTaps(plan, a)
  return taps.length > 0 ? [taps[0]!.index - 0.5, taps.at(-1)!.index + 0.5] : []
}

/** How far below and above an element the positions lie that are rounded to it. */
const REACH = {
  floor: [0, 1],
  ceil: [1, 0],
  roundHalfDown: [0.5, 0.5],
  roundHalfUp: [0.5, 0.5],
} as const
