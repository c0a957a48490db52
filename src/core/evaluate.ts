import { type AxisPlan, EXTRAPOLATED, NO_TAP } from './axisPlan.ts'
import { type IntegerRule, toInteger } from './integers.ts'
import type { ResizePlan } from './resizePlan.ts'
import { volume } from './shape.ts'

/**
 * The whole output on the CPU: the reference for the kernels and the fallback without a GPU.
 * One pass an axis, innermost first; every product and sum is rounded to float32, as the kernels do.
 * `input` is row-major with `plan.inputShape`; the result is row-major with `plan.outputShape`.
 */
export function resizeOnCpu(plan: ResizePlan, input: Float32Array): Float32Array {
  let values: Float32Array | Float64Array = input
  let inner = 1
  for (let a = plan.axes.length - 1; a >= 0; a--) {
    const axis = plan.axes[a]!
    const outer = volume(plan.inputShape.slice(0, a))
    if (axis.spec.filter.kind !== 'copy') {
      values = resizeAxis(axis, values, outer, inner, arithmeticOf(plan))
      finishAxis(plan, axis, values)
    }
    inner *= axis.spec.output
  }
  return finish(plan, values === input ? input.slice() : values)
}

/** How products and sums are rounded: to float32, or not at all where weights are integers. */
function arithmeticOf({ integers }: ResizePlan) {
  return integers?.weightBits ? EXACT : FLOAT32
}

interface Sums {
  weight(weight: number): number
  round(value: number): number
  array(length: number): Float32Array | Float64Array
}

const FLOAT32: Sums = {
  weight: Math.fround,
  round: Math.fround,
  array: (length) => new Float32Array(length),
}

const EXACT: Sums = {
  weight: (weight) => weight,
  round: (value) => value,
  array: (length) => new Float64Array(length),
}

/** Resizes the middle axis of values shaped [outer, I, inner] to [outer, O, inner]. */
function resizeAxis(
  axis: AxisPlan,
  values: Float32Array | Float64Array,
  outer: number,
  inner: number,
  sums: Sums,
) {
  const { tapCount, taps, spec } = axis
  const weights = axis.weights.map(sums.weight)
  const result = sums.array(outer * spec.output * inner)
  for (let r = 0, at = 0; r < outer; r++) {
    for (let o = 0; o < spec.output; o++) {
      for (let i = 0; i < inner; i++, at++) {
        let sum = 0
        for (let t = o * tapCount; t < (o + 1) * tapCount; t++) {
          const tap = taps[t]!
          if (tap < 0) break
          const value = values[(r * spec.input + tap) * inner + i]!
          const product = tapCount === 1 ? value : sums.round(weights[t]! * value)
          sum = t === o * tapCount ? product : sums.round(sum + product)
        }
        result[at] = sum
      }
    }
  }
  return result
}

function finishAxis(
  { integers }: ResizePlan,
  axis: AxisPlan,
  values: Float32Array | Float64Array,
): void {
  if (integers?.after !== 'axis' || axis.spec.filter.kind === 'nearest') return
  for (let i = 0; i < values.length; i++) values[i] = toInteger(integers, values[i]!)
}

/** Makes integers of an output, and writes the extrapolation value where nothing was read. */
function finish(plan: ResizePlan, values: Float32Array | Float64Array): Float32Array {
  const { integers, axes, outputShape } = plan
  const result = values instanceof Float32Array ? values : Float32Array.from(values)
  if (roundsAtEnd(plan))
    for (let i = 0; i < result.length; i++) result[i] = toInteger(integers!, values[i]!)
  const value = extrapolated(plan)
  axes.forEach((axis, a) => {
    const inner = volume(outputShape.slice(a + 1))
    for (let o = 0; o < axis.spec.output; o++) {
      if (!isExtrapolated(axis, o)) continue
      for (let at = o * inner; at < result.length; at += axis.spec.output * inner) {
        result.fill(value, at, at + inner)
      }
    }
  })
  return result
}

function roundsAtEnd({ integers, axes }: ResizePlan): boolean {
  const blends = axes.some(
    ({ spec }) => spec.filter.kind !== 'copy' && spec.filter.kind !== 'nearest',
  )
  return integers?.after === 'output' && blends
}

/** The value of outputs that read nothing, as their tensor stores it. */
export function extrapolated({ extrapolationValue, integers }: ResizePlan): number {
  return Math.fround(integers ? Math.trunc(extrapolationValue) : extrapolationValue)
}

/** Whether an output index reads nothing along an axis, and so gets the extrapolation value. */
export function isExtrapolated(axis: AxisPlan, output: number): boolean {
  return axis.taps[output * axis.tapCount] === EXTRAPOLATED
}

/** One tap of an output element along one axis. */
export interface AxisTap {
  /** Index in the input, inside it. */
  readonly index: number
  readonly weight: number
  /** The filter asked for an element outside the input, and the edge element stands for it. */
  readonly outside: boolean
}

/** The taps that output index `output` reads along an axis, in the order they are summed. */
export function axisTaps(axis: AxisPlan, output: number): AxisTap[] {
  const taps: AxisTap[] = []
  for (let t = 0; t < axis.tapCount; t++) {
    const at = output * axis.tapCount + t
    const index = axis.taps[at]!
    if (index <= NO_TAP) break
    taps.push({ index, weight: axis.weights[at]!, outside: index !== axis.firstTaps[output]! + t })
  }
  return taps
}

/** An input element that an output element reads, with the product of its weights. */
export interface ElementTap {
  /** Index in the input, one an axis. */
  readonly index: readonly number[]
  readonly weight: number
}

/** All input elements that the output element at `output` reads, innermost axis fastest. */
export function elementTaps(plan: ResizePlan, output: readonly number[]): ElementTap[] {
  return plan.axes.reduce<ElementTap[]>(
    (taps, axis, a) => {
      const along = axisTaps(axis, output[a]!)
      return taps.flatMap((tap) =>
        along.map(({ index, weight }) => ({
          index: [...tap.index, index],
          weight: tap.weight * weight,
        })),
      )
    },
    [{ index: [], weight: 1 }],
  )
}

/** The value of one output element, rounded just as `resizeOnCpu` rounds. */
export function evaluateElement(
  plan: ResizePlan,
  input: Float32Array,
  output: readonly number[],
): number {
  if (plan.axes.some((axis, a) => isExtrapolated(axis, output[a]!))) return extrapolated(plan)
  const { integers } = plan
  const sums = arithmeticOf(plan)
  const after = (axis: AxisPlan, sum: number) =>
    integers?.after === 'axis' && axis.tapCount > 1 ? toInteger(integers, sum) : sum
  const blend = (a: number, offset: number): number => {
    if (a === plan.axes.length) return input[offset]!
    const axis = plan.axes[a]!
    let sum = 0
    axisTaps(axis, output[a]!).forEach(({ index, weight }, t) => {
      const value = blend(a + 1, offset * axis.spec.input + index)
      const product = axis.tapCount === 1 ? value : sums.round(sums.weight(weight) * value)
      sum = t === 0 ? product : sums.round(sum + product)
    })
    return after(axis, sum)
  }
  const value = blend(0, 0)
  return roundsAtEnd(plan) ? toInteger(integers as IntegerRule, value) : value
}
