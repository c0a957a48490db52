import type { AxisSpec, Filter } from './axisSpec.ts'
import type { Rescale } from './rescale.ts'

/**
 * The axis as its formula means it: every number exact, no tolerance at a tie, no rounding of what
 * is stored. Lengths and given scales stay as they are.
 */
export function exactly(spec: AxisSpec): AxisSpec {
  const { constants, stored, storedRatio, neighbours, ...kept } = spec
  const { roi } = spec
  return {
    ...kept,
    arithmetic: 'exact',
    rescale: exactRescale(spec.rescale),
    ...(roi && { roi: { ...roi, arithmetic: 'exact' } }),
    filter: exactFilter(spec.filter),
  }
}

/** Orders that are one in exact arithmetic become one. */
function exactRescale(rescale: Rescale): Rescale {
  if (rescale.order === 'corners') return rescale
  return rescale.by === 'lengths'
    ? { by: 'lengths', order: 'ratio' }
    : { ...rescale, order: 'divide' }
}

function exactFilter(filter: Filter): Filter {
  if (filter.kind === 'nearest') {
    const { tie, ...kept } = filter
    return kept
  }
  if (filter.kind !== 'antialias') return filter
  const { stored, closed, ...kept } = filter
  return kept
}
