import type { AxisSpec, Filter } from '../core/axisSpec.ts'
import { exactly } from '../core/exactly.ts'

/**
 * Two axes as their formulas mean them: exact, and without the steps in which an implementation
 * keeps fractions, weights and the bounds of cells. Where one rounds x + ½ down and the other rounds x to the nearest,
 * both are said in the second way, so that they part where their rounding does.
 */
export function bothMeant(a: AxisSpec, b: AxisSpec): readonly [AxisSpec, AxisSpec] {
  const [p, q] = withOneScale(meant(a), meant(b))
  if (shiftsHalf(p) && roundsToNearest(q)) return [asNearest(p), q]
  if (shiftsHalf(q) && roundsToNearest(p)) return [p, asNearest(q)]
  return [p, q]
}

/**
 * Scales that are one in float32 are one scale, which a side stored or recomputed. The recomputed one
 * is exact, and of two given ones that which is not a float32.
 */
function withOneScale(p: AxisSpec, q: AxisSpec): readonly [AxisSpec, AxisSpec] {
  if (Math.fround(scaleOf(p)) !== Math.fround(scaleOf(q))) return [p, q]
  if (p.rescale.order === 'corners' || q.rescale.order === 'corners') return [p, q]
  const recomputed = [p, q].find(({ rescale }) => rescale.by === 'lengths')
  const typed = [p, q].find((spec) => scaleOf(spec) !== Math.fround(scaleOf(spec)))
  const { rescale } = recomputed ?? typed ?? p
  return [
    { ...p, rescale },
    { ...q, rescale },
  ]
}

/** Output per input, in float64. */
function scaleOf({ rescale, input, output }: AxisSpec): number {
  return rescale.by === 'scale' ? rescale.scale : output / input
}

function meant(spec: AxisSpec): AxisSpec {
  const exact = exactly(spec)
  return { ...exact, filter: unstepped(exact.filter) }
}

function unstepped(filter: Filter): Filter {
  switch (filter.kind) {
    case 'linear':
      return { kind: 'linear' }
    case 'cubic': {
      const { steps: _, ...kept } = filter
      return kept
    }
    case 'antialias': {
      const { weightBits: _, ...kept } = filter
      return kept
    }
    case 'area':
      return { kind: 'area' }
    default:
      return filter
  }
}

/** floor((x + ½)·r): TensorFlow's way to say round((x + ½)·r − ½), halves up. */
function shiftsHalf({ transformation, filter }: AxisSpec): boolean {
  return (
    transformation === 'tf_half_pixel_for_nn' &&
    filter.kind === 'nearest' &&
    filter.rounding === 'floor'
  )
}

function roundsToNearest({ transformation, filter }: AxisSpec): boolean {
  return (
    transformation === 'half_pixel' &&
    filter.kind === 'nearest' &&
    (filter.rounding === 'roundHalfUp' || filter.rounding === 'roundHalfDown')
  )
}

const asNearest = (spec: AxisSpec): AxisSpec => ({
  ...spec,
  transformation: 'half_pixel',
  filter: { ...(spec.filter as Filter & { kind: 'nearest' }), rounding: 'roundHalfUp' },
})
