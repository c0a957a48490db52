import { type AxisPlan, EXTRAPOLATED, NO_TAP } from './axisPlan.ts'
import { type IntegerRule, toInteger } from './integers.ts'
import { isBlended, resizeAxis, type Values } from './resizeAxis.ts'
import type { ResizePlan } from './resizePlan.ts'
import { volume } from './shape.ts'

/**
 * The whole output on the CPU: the reference for the kernels and the fallback without a GPU.
 * One pass an axis, innermost first; every product and sum is rounded to float32, as the kernels do,
 * unless weights are integers. A sum starts at 0 and takes the first tap first.
 * `input` is row-major with `plan.inputShape`; the result is row-major with `plan.outputShape`.
 */
export function resizeOnCpu(plan: ResizePlan, input: Float32Array): Float32Array {
  const exact = sumsExactly(plan)
  let values: Values = input
  let inner = 1
  for (let a = plan.axes.length - 1; a >= 0; a--) {
    const axis = plan.axes[a]!
    if (axis.spec.filter.kind !== 'copy') {
      const length = volume(plan.inputShape.slice(0, a)) * axis.spec.output * inner
      const result: Values = exact ? new Float64Array(length) : new Float32Array(length)
      resizeAxis(axis, values, inner, result)
      if (roundsAfter(plan, axis)) makeIntegers(plan.integers!, result, result)
      values = result
    }
    inner *= axis.spec.output
  }
  return finish(plan, values, input)
}

/** Whether sums are exact: weights are integers then. */
function sumsExactly({ integers }: ResizePlan): boolean {
  return Boolean(integers?.weightBits)
}

/** Whether sums along this axis become integers before the next axis reads them. */
function roundsAfter({ integers }: ResizePlan, axis: AxisPlan): boolean {
  return integers?.after === 'axis' && isBlended(axis)
}

/** Whether sums become integers once, after the last axis. */
function roundsAtEnd({ integers, axes }: ResizePlan): boolean {
  return integers?.after === 'output' && axes.some(isBlended)
}

function makeIntegers(rule: IntegerRule, values: Values, result: Values): void {
  for (let i = 0; i < values.length; i++) result[i] = toInteger(rule, values[i]!)
}

/** Makes integers of an output, and writes the extrapolation value where nothing was read. */
function finish(plan: ResizePlan, values: Values, input: Float32Array): Float32Array {
  const { integers, axes, outputShape } = plan
  const owned = values instanceof Float32Array && values !== input
  const result = owned ? values : Float32Array.from(values)
  if (roundsAtEnd(plan)) makeIntegers(integers!, values, result)
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

/** The value of outputs that read nothing, as their tensor stores it. */
export function extrapolated({ extrapolationValue, integers }: ResizePlan): number {
  // An integer has no −0, which truncation can make.
  return Math.fround(integers ? Math.trunc(extrapolationValue) + 0 : extrapolationValue)
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
  const exact = sumsExactly(plan)
  const innermost = plan.axes.length - 1
  // No objects and no closures inside: a strong reduction has hundreds of thousands of taps.
  const blend = (a: number, offset: number): number => {
    if (a > innermost) return input[offset]!
    const axis = plan.axes[a]!
    const { tapCount, taps, weights } = axis
    const start = offset * axis.spec.input
    const first = output[a]! * tapCount
    if (!isBlended(axis)) return blend(a + 1, start + taps[first]!)
    let sum = 0
    for (let t = first; t < first + tapCount && taps[t]! > NO_TAP; t++) {
      const at = start + taps[t]!
      const value = a === innermost ? input[at]! : blend(a + 1, at)
      const weight = weights[t]!
      if (exact) sum += weight * value
      else sum = Math.fround(sum + Math.fround(Math.fround(weight) * value))
    }
    if (!roundsAfter(plan, axis)) return sum
    const integer = toInteger(plan.integers!, sum)
    return exact ? integer : Math.fround(integer)
  }
  const value = blend(0, 0)
  return Math.fround(roundsAtEnd(plan) ? toInteger(plan.integers!, value) : value)
}
