import type { AxisPlan } from './axisPlan.ts'
import type { ResizePlan } from './resizePlan.ts'
import { volume } from './shape.ts'

/**
 * The whole output on the CPU: the reference for the kernels and the fallback without a GPU.
 * One pass an axis, innermost first; every product and sum is rounded to float32, as the kernels do.
 * `input` is row-major with `plan.inputShape`; the result is row-major with `plan.outputShape`.
 */
export function resizeOnCpu(plan: ResizePlan, input: Float32Array): Float32Array {
  let values = input
  let inner = 1
  for (let a = plan.axes.length - 1; a >= 0; a--) {
    const axis = plan.axes[a]!
    const outer = volume(plan.inputShape.slice(0, a))
    if (axis.spec.filter.kind !== 'copy') values = resizeAxis(axis, values, outer, inner)
    inner *= axis.spec.output
  }
  return values === input ? input.slice() : values
}

/** Resizes the middle axis of values shaped [outer, I, inner] to [outer, O, inner]. */
function resizeAxis(axis: AxisPlan, values: Float32Array, outer: number, inner: number) {
  const { tapCount, taps, spec } = axis
  const weights = new Float32Array(axis.weights)
  const result = new Float32Array(outer * spec.output * inner)
  for (let r = 0, at = 0; r < outer; r++) {
    for (let o = 0; o < spec.output; o++) {
      for (let i = 0; i < inner; i++, at++) {
        let sum = 0
        for (let t = 0; t < tapCount; t++) {
          const value = values[(r * spec.input + taps[o * tapCount + t]!) * inner + i]!
          const product = tapCount === 1 ? value : Math.fround(weights[o * tapCount + t]! * value)
          sum = t === 0 ? product : Math.fround(sum + product)
        }
        result[at] = sum
      }
    }
  }
  return result
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
  return Array.from({ length: axis.tapCount }, (_, t) => {
    const at = output * axis.tapCount + t
    const index = axis.taps[at]!
    return { index, weight: axis.weights[at]!, outside: index !== axis.firstTaps[output]! + t }
  })
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
  const blend = (a: number, offset: number): number => {
    if (a === plan.axes.length) return input[offset]!
    const { taps, tapCount, weights, spec } = plan.axes[a]!
    const first = output[a]! * tapCount
    let sum = 0
    for (let t = 0; t < tapCount; t++) {
      const value = blend(a + 1, offset * spec.input + taps[first + t]!)
      const product = tapCount === 1 ? value : Math.fround(Math.fround(weights[first + t]!) * value)
      sum = t === 0 ? product : Math.fround(sum + product)
    }
    return sum
  }
  return blend(0, 0)
}
