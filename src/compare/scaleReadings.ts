import { type ArithmeticName, withArithmetic } from '../core/arithmetic.ts'
import { planAxis } from '../core/axisPlan.ts'
import type { AxisSpec, FilterKind } from '../core/axisSpec.ts'
import { formulaAxis } from '../core/formulaAxis.ts'
import type { Rescale } from '../core/rescale.ts'
import type { ResizeRequest } from '../runtimes/request.ts'
import type { LengthFromScale, Resolution } from '../runtimes/resolution.ts'
import type { Runtime } from '../runtimes/runtime.ts'
import { decimalOf, decimalText, floorOf, roundOf, times } from './decimals.ts'
import { differing, sumsSame } from './reads.ts'

/** input × scale in one arithmetic, and the two integers next to it that runtimes take. */
export interface Product {
  readonly arithmetic: 'exact' | 'float64' | 'float32 scale' | 'float32'
  /** All digits. */
  readonly text: string
  readonly floor: number
  readonly round: number
  /** Whether the runtime's own length comes from this product. */
  readonly own: boolean
}

/** The first output at which the given factor and the recomputed scale lead elsewhere. */
export interface ReadingsPart {
  readonly output: number
  /** Its coordinate by the factor as given, and by the lengths. */
  readonly given: number
  readonly lengths: number
  /** The first output that then reads other elements or weighs them otherwise; null without one. */
  readonly reads: number | null
}

/** Where the scale of an axis comes from. */
export interface ScaleReading {
  readonly axis: number
  readonly input: number
  readonly output: number
  /** As typed; null where lengths were. */
  readonly typed: number | null
  /** What coordinates go by: that factor, or the two lengths. */
  readonly by: Rescale['by']
  readonly order: Rescale['order']
  /** What scale and ratio are computed in, and what they are kept in, if in something else. */
  readonly arithmetic: ArithmeticName
  readonly kept: ArithmeticName | null
  /** Output per input and input per output, as coordinates use them. */
  readonly scale: number
  readonly ratio: number
  /** Coordinates are by (I − 1)/(O − 1), so that a factor plays no part. */
  readonly corners: boolean
  readonly filter: FilterKind
  /** Whether outputs go by coordinates; under copy and pool a factor plays no part. */
  readonly located: boolean
  /** Only of a typed factor. */
  readonly products: readonly Product[]
  readonly length: LengthFromScale | null
  readonly part: ReadingsPart | null
}

/** A line for every axis that is resized or that a factor other than 1 was typed for. */
export function scaleReadings(
  request: ResizeRequest,
  { spec, lengths }: Pick<Extract<Resolution, { ok: true }>, 'spec' | 'lengths'>,
  runtime: Runtime,
): ScaleReading[] {
  const { size } = request
  const axes = runtime.listAxes(request)
  return spec.axes.flatMap((axisSpec, axis): ScaleReading[] => {
    const entry = axes.indexOf(axis)
    const typed = size.how === 'scales' && entry >= 0 ? (size.scales[entry] ?? null) : null
    const resized = axisSpec.input !== axisSpec.output || (typed !== null && typed !== 1)
    const length = lengths.find((found) => found.axis === axis) ?? null
    return resized ? [readingOf(axisSpec, axis, typed, length)] : []
  })
}

function readingOf(
  spec: AxisSpec,
  axis: number,
  typed: number | null,
  length: LengthFromScale | null,
): ScaleReading {
  const { input, output, rescale } = spec
  const arithmetic = spec.constants ?? spec.arithmetic
  const { scale, ratio } = withArithmetic(spec.arithmetic, (m) => {
    const found = formulaAxis(m, spec)
    return { scale: m.toNumber(found.scale), ratio: m.toNumber(found.ratio) }
  })
  const other = arithmetic === spec.arithmetic ? null : spec.arithmetic
  const corners = rescale.order === 'corners' || spec.transformation === 'align_corners'
  const filter = spec.filter.kind
  const located = filter !== 'copy' && filter !== 'pool'
  return {
    ...{ axis, input, output, typed, arithmetic, scale, ratio, corners, filter, located, length },
    by: rescale.by,
    order: rescale.order,
    kept: spec.storedRatio ?? other,
    products: typed === null ? [] : productsOf(input, typed, length, arithmetic === 'float64'),
    part: typed === null || corners || !located ? null : partOf(spec, typed),
  }
}

/** input × scale as people and runtimes work it out. */
function productsOf(
  input: number,
  typed: number,
  length: LengthFromScale | null,
  inDouble: boolean,
): Product[] {
  const exact = times(decimalOf(typed), input)
  const single = Math.fround(typed)
  const inFloat = [
    ['float64', input * typed],
    ['float32 scale', input * single],
    ['float32', Math.fround(input * single)],
  ] as const
  const fits = ([name, value]: (typeof inFloat)[number]) =>
    length !== null &&
    length.rounded === value &&
    (name === 'float64' ? length.stored === typed : length.stored === single)
  // Where two products are equal, the one in the arithmetic of the coordinates.
  const inOrder = inDouble ? inFloat : inFloat.toReversed()
  const own = inOrder.find(fits)
  return [
    {
      arithmetic: 'exact',
      text: decimalText(exact),
      floor: floorOf(exact),
      round: roundOf(exact),
      own: false,
    },
    ...inFloat.map(([arithmetic, value]) => ({
      arithmetic,
      text: String(value),
      floor: Math.floor(value),
      round: Math.floor(value + 0.5),
      own: arithmetic === own?.[0],
    })),
  ]
}

/** Coordinates this far apart, for their size, are no rounding of one another. */
const APART = 2 ** -18

function partOf(spec: AxisSpec, typed: number): ReadingsPart | null {
  const byGiven = spec.rescale.by === 'scale'
  const other: AxisSpec = {
    ...spec,
    rescale: byGiven
      ? { by: 'lengths', order: spec.rescale.order }
      : {
          by: 'scale',
          scale: typed,
          order: spec.rescale.order === 'divide' ? 'divide' : 'inverse',
        },
  } as AxisSpec
  const [own, changed] = [planAxis(spec), planAxis(other)]
  const output = own.coordinates.findIndex((x, o) => {
    const y = changed.coordinates[o]!
    return Math.abs(x - y) > APART * Math.max(1, Math.abs(x))
  })
  if (output < 0) return null
  const [given, lengths] = byGiven ? [own, changed] : [changed, own]
  return {
    output,
    given: given.coordinates[output]!,
    lengths: lengths.coordinates[output]!,
    reads: differing(own, changed, sumsSame)[0] ?? null,
  }
}
