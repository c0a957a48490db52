import { planResize, type ResizePlan, type ResizeSpec } from '../core/resizePlan.ts'
import { findRuntime } from '../runtimes/index.ts'
import type { Refusal } from '../runtimes/refusal.ts'
import type { ResizeRequest } from '../runtimes/request.ts'
import type { LengthFromScale } from '../runtimes/resolution.ts'
import type { Tensor } from '../tensors/tensor.ts'
import { type Configuration, requestOf } from './configuration.ts'
import { inputTensor } from './inputTensor.ts'
import { overLimit, type PageLimits } from './limits.ts'
import { begunPlan, isPrepared, stopPreparing } from './preparing.ts'
import type { Scene } from './scene.ts'
import type { Side } from './side.ts'

/** A resize that was accepted: what the figures and the kernels show. */
export interface Picture {
  readonly runtime: string
  readonly request: ResizeRequest
  readonly input: Tensor
  readonly plan: ResizePlan
  /** Smallest and largest finite input value; the colour scale of both grids. */
  readonly range: readonly [number, number]
  /** How each length followed from its scale; empty unless the size was given as scales. */
  readonly lengths: readonly LengthFromScale[]
}

/** What a scene comes to. A refused scene keeps the last good picture. */
export interface Result {
  readonly runtime: string
  readonly request: ResizeRequest
  readonly refusals: readonly Refusal[]
  readonly picture: Picture | null
  /** Its input or its output is still being made; until then the last good picture stays. */
  readonly making: boolean
}

/** Resolves a scene. Tensors, plans and pictures that did not change since `previous` are kept. */
export function resolveScene(scene: Scene, limits: PageLimits, previous: Result | null): Result {
  return resolveConfiguration(scene, scene, limits, previous, 'a', false)
}

/**
 * Likewise its second configuration, on the same input; null when it has none. It waits for the
 * first: both are shown with one input.
 */
export function resolveOther(
  scene: Scene,
  limits: PageLimits,
  previous: Result | null,
  waits = false,
): Result | null {
  if (scene.other) return resolveConfiguration(scene, scene.other, limits, previous, 'b', waits)
  stopPreparing('b')
  return null
}

// One array, so that nobody who looks at refusals is told of a change where there are none.
const NONE: readonly Refusal[] = []

function resolveConfiguration(
  scene: Scene,
  configuration: Configuration,
  limits: PageLimits,
  previous: Result | null,
  side: Side,
  waits: boolean,
): Result {
  const { runtime } = configuration
  const request = requestOf(configuration, scene.inputShape, scene.dtype)
  const last = previous?.picture ?? null
  const lastGood = { runtime, request, refusals: NONE, picture: last, making: false }
  const refused = (refusals: readonly Refusal[]) => {
    stopPreparing(side)
    return { ...lastGood, refusals }
  }
  const resolution = findRuntime(runtime).resolve(request)
  if (!resolution.ok) return refused(resolution.refusals)
  const tooLarge = overLimit(request, resolution.outputShape, limits)
  if (tooLarge) return refused([tooLarge])

  const made = inputTensor(scene)
  if (!made || waits) {
    stopPreparing(side)
    return { ...lastGood, making: true }
  }
  const { tensor: input, range } = made
  const plan = planOf(resolution.spec, last, side)
  if (!isPrepared(plan, input, side)) {
    // What stands beside the other side has its input, and is not what was lost with a device.
    const other = side === 'b' && last?.input !== input
    const lost = last?.plan === plan && last.input === input
    return { ...lastGood, picture: other || lost ? null : last, making: true }
  }
  const picture = { runtime, request, input, plan, range, lengths: resolution.lengths }
  const kept = last && samePicture(last, picture) ? last : picture
  return { ...lastGood, picture: kept }
}

/** The plan of a spec: the shown one or the one being computed, where it is the same. */
function planOf(spec: ResizeSpec, last: Picture | null, side: Side): ResizePlan {
  const plan = planResize(spec, last?.plan)
  const begun = begunPlan(side)
  return plan === last?.plan || !begun ? plan : planResize(spec, begun)
}

function samePicture(a: Picture, b: Picture): boolean {
  return (
    a.plan === b.plan &&
    a.input === b.input &&
    a.runtime === b.runtime &&
    JSON.stringify(a.request) === JSON.stringify(b.request)
  )
}
