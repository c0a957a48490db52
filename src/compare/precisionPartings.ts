import { planAxis } from '../core/axisPlan.ts'
import type { AxisSpec } from '../core/axisSpec.ts'
import { exactly } from '../core/exactly.ts'
import { readsAt } from './designPartings.ts'
import type { Parting } from './parting.ts'
import { differing, meansSame, sumsSame } from './reads.ts'
import type { Side } from './side.ts'

/**
 * Where two resizes that mean the same part because they round otherwise: the first output of every
 * axis whose sum is not the same to the bit. In order of the axes.
 */
export function precisionPartings(a: Side, b: Side): Parting[] {
  return a.plan.axes.flatMap((left, axis): Parting[] => {
    const right = b.plan.axes[axis]!
    const outputs = differing(left, right, sumsSame)
    if (outputs.length === 0) return []
    // Another element read says more than another last bit of a weight.
    const output = outputs.find((o) => !meansSame(left, right, o)) ?? outputs[0]!
    const at = { axis, output, reads: readsAt(a, b, axis, output) }
    const [p, q] = [left.coordinates[output]!, right.coordinates[output]!]
    if (p !== q) {
      const exact = planAxis(exactly(left.spec)).coordinates[output]!
      const arithmetic = { a: left.spec.arithmetic, b: right.spec.arithmetic }
      return [{ stage: 'coordinate', ...at, exact, arithmetic, a: p, b: q }]
    }
    return [otherwise(left.spec, right.spec, left.clamped[output]!, at, left.taps, right.taps)]
  })
}

function otherwise(
  { filter: left }: AxisSpec,
  { filter: right }: AxisSpec,
  coordinate: number,
  at: { axis: number; output: number; reads: ReturnType<typeof readsAt> },
  a: Int32Array,
  b: Int32Array,
): Parting {
  if (left.kind === 'nearest' && right.kind === 'nearest') {
    return {
      ...{ stage: 'rounding', ...at, coordinate },
      roundings: { a: left.rounding, b: right.rounding },
      a: a[at.output]!,
      b: b[at.output]!,
    }
  }
  const part = stepsOf(left) === stepsOf(right) ? 'order' : 'steps'
  return { stage: 'weights', ...at, part, a: left.kind, b: right.kind }
}

function stepsOf(filter: AxisSpec['filter']): number | null {
  if ('steps' in filter) return filter.steps ?? null
  return 'weightBits' in filter && filter.weightBits ? 2 ** filter.weightBits : null
}
