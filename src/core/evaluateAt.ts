import { type AxisPlan, NO_TAP } from './axisPlan.ts'
import { resizeOnCpu } from './evaluate.ts'
import type { ResizePlan } from './resizePlan.ts'
import { type Shape, strides, volume } from './shape.ts'

/** Output indices of every axis, ascending: a grid of elements, as if cut out of the output. */
export type Picks = readonly (readonly number[])[]

/**
 * The output elements at every combination of `picks`, row-major, to the bit what `resizeOnCpu`
 * makes of them. Costs what they and the input elements that they read cost.
 */
export function evaluateAt(plan: ResizePlan, input: Float32Array, picks: Picks): Float32Array {
  const parts = plan.axes.map((axis, a) => partOf(axis, picks[a]!))
  const axes = parts.map(({ axis }) => axis)
  const part = {
    ...plan,
    axes,
    inputShape: axes.map(({ spec }) => spec.input),
    outputShape: axes.map(({ spec }) => spec.output),
  }
  const used = parts.map((found) => found.used)
  return resizeOnCpu(part, gather(input, plan.inputShape, used))
}

interface Part {
  readonly axis: AxisPlan
  /** The input indices that are read, in order; at least one. */
  readonly used: readonly number[]
}

/** The rows of a table at some outputs, reading an input of which the rest was left out. */
function partOf(axis: AxisPlan, outputs: readonly number[]): Part {
  const { tapCount, taps, weights, spec, coordinates, clamped, firstTaps } = axis
  if (outputs.length === spec.output) return { axis, used: upTo(spec.input) }
  const used = usedBy(axis, outputs)
  const place = new Int32Array(spec.input)
  used.forEach((i, at) => {
    place[i] = at
  })
  const rows = outputs.flatMap((o) => Array.from({ length: tapCount }, (_, t) => o * tapCount + t))
  const of = <T extends Int32Array | Float64Array>(all: T, Kind: { from(list: number[]): T }) =>
    Kind.from(outputs.map((o) => all[o]!))
  return {
    used,
    axis: {
      ...{ spec: { ...spec, input: used.length, output: outputs.length }, tapCount },
      coordinates: of(coordinates, Float64Array),
      clamped: of(clamped, Float64Array),
      firstTaps: of(firstTaps, Int32Array),
      taps: Int32Array.from(rows, (t) => (taps[t]! > NO_TAP ? place[taps[t]!]! : taps[t]!)),
      weights: Float64Array.from(rows, (t) => weights[t]!),
    },
  }
}

const upTo = (length: number) => Array.from({ length }, (_, i) => i)

/** The input indices that outputs read; those of a copied axis even where they are extrapolated. */
function usedBy({ tapCount, taps, spec }: AxisPlan, outputs: readonly number[]): readonly number[] {
  if (spec.filter.kind === 'copy') return outputs
  const read = new Uint8Array(spec.input)
  for (const o of outputs) {
    for (let t = o * tapCount; t < (o + 1) * tapCount; t++)
      if (taps[t]! > NO_TAP) read[taps[t]!] = 1
  }
  const used = upTo(spec.input).filter((i) => read[i] === 1)
  // An input has at least one element, also where every output is extrapolated.
  return used.length > 0 ? used : [0]
}

/** The elements of a tensor at every combination of indices. */
function gather(values: Float32Array, shape: Shape, indices: Picks): Float32Array {
  const whole = indices.every((list, a) => list.length === shape[a])
  if (whole) return values
  const step = strides(shape)
  const result = new Float32Array(volume(indices.map((list) => list.length)))
  let at = 0
  const walk = (a: number, from: number) => {
    const list = indices[a]!
    if (a < shape.length - 1) {
      for (const i of list) walk(a + 1, from + i * step[a]!)
      return
    }
    for (let i = 0; i < list.length; i++) result[at++] = values[from + list[i]!]!
  }
  walk(0, 0)
  return result
}
