import { planAxis } from '../core/axisPlan.ts'
import type { AxisSpec } from '../core/axisSpec.ts'
import { exactly } from '../core/exactly.ts'
import { nameOf, readsAt, scaleOf } from './designPartings.ts'
import type { ComputedIn, OrderName, Parting } from './parting.ts'
import { differing, meansSame, saysSame, sumsSame } from './reads.ts'
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
    // Where the same sum is only said in other terms, another coordinate is not the reason.
    if (p !== q && !saysSame(left, right, output)) {
      const [own, other] = [scaleOf(left.spec), scaleOf(right.spec)]
      if ((own.given || other.given) && own.scale !== other.scale) {
        return [{ stage: 'scale', ...at, a: own, b: other }]
      }
      const exact = planAxis(exactly(left.spec)).coordinates[output]!
      const arithmetic = { a: computedIn(left.spec), b: computedIn(right.spec) }
      const orders = { a: orderOf(left.spec), b: orderOf(right.spec) }
      return [{ stage: 'coordinate', ...at, exact, arithmetic, orders, a: p, b: q }]
    }
    return [otherwise(left.spec, right.spec, left.clamped[output]!, at, left.taps, right.taps)]
  })
}

function orderOf({ transformation, rescale }: AxisSpec): OrderName | null {
  const byRatio = rescale.by === 'lengths' && rescale.order === 'ratio'
  switch (transformation) {
    case 'align_corners':
      return byRatio ? 'corners_ratio' : 'corners_product'
    case 'half_pixel':
    case 'asymmetric':
    case 'tf_half_pixel_for_nn':
      if (rescale.by === 'scale') return `scale_${rescale.order}`
      return rescale.order === 'corners' ? 'corners_ratio' : `lengths_${rescale.order}`
    default:
      return null
  }
}

function computedIn({ arithmetic, constants, stored, storedRatio }: AxisSpec): ComputedIn {
  const narrowed = stored ?? storedRatio ?? (constants === 'float32' ? constants : null)
  return narrowed && arithmetic !== 'float32' ? 'mixed' : arithmetic
}

function otherwise(
  p: AxisSpec,
  q: AxisSpec,
  coordinate: number,
  at: { axis: number; output: number; reads: ReturnType<typeof readsAt> },
  a: Int32Array,
  b: Int32Array,
): Parting {
  const [left, right] = [p.filter, q.filter]
  if (left.kind === 'nearest' && right.kind === 'nearest') {
    return {
      ...{ stage: 'rounding', ...at, coordinate },
      roundings: { a: left.rounding, b: right.rounding },
      a: a[at.output]!,
      b: b[at.output]!,
    }
  }
  const part = stepsOf(left) === stepsOf(right) ? 'order' : 'steps'
  return { stage: 'weights', ...at, part, a: nameOf(p), b: nameOf(q) }
}

function stepsOf(filter: AxisSpec['filter']): number | null {
  if ('steps' in filter) return filter.steps ?? null
  return 'weightBits' in filter && filter.weightBits ? 2 ** filter.weightBits : null
}
