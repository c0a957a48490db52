import type { AxisSpec, Filter } from '../axisSpec.ts'
import type { WindowRule } from './filter.ts'

/**
 * Weight of an input element at distance `t` (in input index units) under the linear filter: a
 * triangle of half-width 1.
 */
export function linearWeight(t: number): number {
  return Math.max(0, 1 - Math.abs(t))
}

/** The two elements around the coordinate. */
export function linearWindow(
  { input }: AxisSpec,
  { steps, evenAtEnd }: Filter & { kind: 'linear' },
): WindowRule {
  return ({ base, fraction }) => {
    if (evenAtEnd && base === input - 1) return { first: base, weights: [0.5, 0.5] }
    const at = steps ? Math.floor(fraction * steps) / steps : fraction
    return { first: base, weights: [1 - at, at] }
  }
}
