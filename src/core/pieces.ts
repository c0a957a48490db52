import { type AxisPlan, NO_TAP } from './axisPlan.ts'
import type { ResizePlan } from './resizePlan.ts'
import { volume } from './shape.ts'

/** Some elements of a tensor in a row, by flat row-major offset. */
interface Run {
  readonly start: number
  readonly end: number
}

/** A part of a resize that stands for itself: a plan, the input that it reads, the output it makes. */
export interface Piece {
  readonly plan: ResizePlan
  readonly input: Run
  readonly output: Run
}

/** How many products a resize sums, axis by axis, innermost first: a measure of how long it takes. */
export function workOf({ axes, inputShape }: ResizePlan): number {
  let inner = 1
  let work = 0
  for (let a = axes.length - 1; a >= 0; a--) {
    const { spec, tapCount } = axes[a]!
    inner *= spec.output
    if (spec.filter.kind !== 'copy') work += volume(inputShape.slice(0, a)) * inner * tapCount
  }
  return work
}

/**
 * A resize in pieces of about `most` products, at least one output index of the outermost axis that
 * is longer than 1. Each has the very values that the whole has there.
 */
export function* piecesOf(plan: ResizePlan, most: number): Generator<Piece> {
  const { axes, inputShape, outputShape } = plan
  const outermost = axes.findIndex(({ spec }) => spec.input > 1 || spec.output > 1)
  const axis = axes[outermost]
  if (!axis) {
    yield { plan, input: { start: 0, end: 1 }, output: { start: 0, end: 1 } }
    return
  }
  const inner = {
    input: volume(inputShape.slice(outermost + 1)),
    output: volume(outputShape.slice(outermost + 1)),
  }
  const length = Math.max(1, Math.floor((axis.spec.output * most) / workOf(plan)))
  for (let start = 0; start < axis.spec.output; start += length) {
    const end = Math.min(start + length, axis.spec.output)
    const { first, part } = partOf(axis, start, end)
    const lengths = (shape: readonly number[], own: number) => shape.with(outermost, own)
    yield {
      plan: {
        ...plan,
        axes: axes.with(outermost, part),
        inputShape: lengths(inputShape, part.spec.input),
        outputShape: lengths(outputShape, part.spec.output),
      },
      input: { start: first * inner.input, end: (first + part.spec.input) * inner.input },
      output: { start: start * inner.output, end: end * inner.output },
    }
  }
}

/** Outputs `start` to `end` of an axis over the inputs that they read, from `first` on. */
function partOf(axis: AxisPlan, start: number, end: number): { first: number; part: AxisPlan } {
  const { tapCount, spec } = axis
  const [from, to] = [start * tapCount, end * tapCount]
  const taps = axis.taps.slice(from, to)
  const read = taps.filter((tap) => tap > NO_TAP)
  // A copied axis stays one, whatever of it is extrapolated.
  const copied = spec.filter.kind === 'copy'
  const first = copied ? start : read.reduce((least, tap) => Math.min(least, tap), read[0] ?? 0)
  const last = copied ? end - 1 : read.reduce((most, tap) => Math.max(most, tap), first)
  const part: AxisPlan = {
    spec: { ...spec, input: last + 1 - first, output: end - start },
    coordinates: axis.coordinates.slice(start, end),
    clamped: axis.clamped.slice(start, end),
    tapCount,
    firstTaps: axis.firstTaps.slice(start, end).map((tap) => tap - first),
    taps: taps.map((tap) => (tap > NO_TAP ? tap - first : tap)),
    weights: axis.weights.slice(from, to),
  }
  return { first, part }
}
