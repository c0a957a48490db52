import { planResize, type ResizePlan } from '../core/resizePlan.ts'
import { type Shape, volume } from '../core/shape.ts'
import type { Tolerance } from '../core/tolerance.ts'
import { findRuntime } from '../runtimes/index.ts'
import type { Dtype, ResizeRequest } from '../runtimes/request.ts'
import { scalesIn, sized, tryRequest } from './everySetting.ts'
import { type Parting, partedBy } from './partedBy.ts'
import { magnitude, whichTolerance } from './whichTolerance.ts'

/** Settings that all reproduce one output, and what for. */
export interface TellQuestion {
  /** One request of each group. */
  readonly settings: readonly { readonly runtime: string; readonly request: ResizeRequest }[]
  readonly inputShape: Shape
  readonly outputShape: Shape
  readonly dtype: Dtype
  /** How near they come to that output, whose values are of this magnitude. */
  readonly tolerance: Tolerance
  readonly magnitude: number
  /** The shortest lengths of the same ratio that will do, or the lengths as they are. */
  readonly small: boolean
}

/** An input for which settings make outputs that differ. */
export interface TellingInput extends Parting {
  readonly shape: Shape
  readonly outputShape: Shape
  readonly input: Float32Array
}

/**
 * An input that tells as many settings apart as were found to be: random integers, or two values at
 * random. Null where no setting can be asked for such a shape.
 */
export function whichInput(question: TellQuestion): TellingInput | null {
  const { inputShape, outputShape, small } = question
  const full = bestInput(question, inputShape, outputShape)
  if (!full || !small) return full
  for (const [from, to] of smallerShapes(inputShape, outputShape)) {
    const found = bestInput(question, from, to)
    if (found && found.parted >= full.parted) return found
  }
  return full
}

/** How often an input is made anew while pairs are open. */
const TRIES = 6

function bestInput(question: TellQuestion, shape: Shape, outputShape: Shape): TellingInput | null {
  const plans = plansFor(question, shape, outputShape)
  if (!plans) return null
  let best: TellingInput | null = null
  for (let seed = 1; seed <= TRIES; seed++) {
    const input = randomInput(shape, question.dtype, seed)
    const parting = partedBy(plans, input, toleranceFor(question, input))
    if (!best || parting.parted > best.parted) best = { ...parting, shape, outputShape, input }
    if (best.open === 0) break
  }
  return best
}

/** The same share of the values, and no less than what rounding makes of them. */
function toleranceFor(question: TellQuestion, input: Float32Array): Tolerance {
  const { tolerance, dtype } = question
  const least = whichTolerance(input, input, dtype).absolute
  const share = question.magnitude > 0 ? magnitude(input) / question.magnitude : 1
  const scaled = dtype === 'float32' ? tolerance.absolute * share : tolerance.absolute
  return { absolute: Math.max(least, scaled), relative: tolerance.relative }
}

function plansFor(
  { settings, dtype }: TellQuestion,
  inputShape: Shape,
  outputShape: Shape,
): ResizePlan[] | null {
  const plans = settings.flatMap(({ runtime: name, request }) => {
    const runtime = findRuntime(name)
    const { version, attributes, size, off } = request
    const scales = scalesIn(runtime, request)
    const how = size.how === 'scales' ? size.how : 'shape'
    const target = { inputShape, outputShape, dtype, scales }
    const asked = { ...sized(runtime, target, version, attributes, how), ...(off && { off }) }
    const tried = tryRequest(runtime, asked, outputShape)
    return 'spec' in tried ? [planResize(tried.spec)] : []
  })
  return plans.length === settings.length ? plans : null
}

const RANGES: Record<Dtype, readonly [low: number, high: number]> = {
  float32: [-128, 127],
  int32: [-128, 127],
  int8: [-128, 127],
  uint8: [0, 255],
}

/** Integers at random, every other time only the two ends of their range; the same for a seed. */
function randomInput(shape: Shape, dtype: Dtype, seed: number): Float32Array {
  const [low, high] = RANGES[dtype]
  const next = randomFrom(seed)
  const ends = seed % 2 === 0
  const value = () =>
    ends ? (next() < 0.5 ? low : high) : low + Math.floor(next() * (high - low + 1))
  return Float32Array.from({ length: volume(shape) }, value)
}

/** Numbers from 0 to 1: a linear congruential generator (Numerical Recipes), its upper bits. */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed, 2654435761) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) / 2 ** 24
  }
}

/** Shapes of the same ratio, axis by axis, with the shortest lengths first. */
function smallerShapes(input: Shape, output: Shape): (readonly [Shape, Shape])[] {
  const common = input.map((length, axis) => greatestCommon(length, output[axis]!))
  const most = Math.max(...common.filter((_, axis) => input[axis] !== output[axis]), 1)
  const shapes: [Shape, Shape][] = []
  for (let times = 1; times < most; times = Math.max(times + 1, Math.floor(times * 1.5))) {
    const shortened = (shape: Shape) =>
      shape.map((length, axis) =>
        input[axis] === output[axis]
          ? 1
          : (length / common[axis]!) * Math.min(times, common[axis]!),
      )
    shapes.push([shortened(input), shortened(output)])
  }
  return shapes
}

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b))
