import { planResize, type ResizePlan } from '../core/resizePlan.ts'
import { findRuntime } from '../runtimes/index.ts'
import type { Refusal } from '../runtimes/refusal.ts'
import type { ResizeRequest } from '../runtimes/request.ts'
import type { LengthFromScale } from '../runtimes/resolution.ts'
import type { Tensor } from '../tensors/tensor.ts'
import { type Configuration, requestOf } from './configuration.ts'
import { inputTensor } from './inputTensor.ts'
import { overLimit, type PageLimits } from './limits.ts'
import type { Scene } from './scene.ts'

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
  /** Its input is still being made; until then the last good picture stays. */
  readonly making: boolean
}

/** Resolves a scene. Tensors, plans and pictures that did not change since `previous` are kept. */
export function resolveScene(scene: Scene, limits: PageLimits, previous: Result | null): Result {
  return resolveConfiguration(scene, scene, limits, previous)
}

/** Likewise its second configuration, on the same input; null when it has none. */
export function resolveOther(
  scene: Scene,
  limits: PageLimits,
  previous: Result | null,
): Result | null {
  return scene.other && resolveConfiguration(scene, scene.other, limits, previous)
}

// One array, so that nobody who looks at refusals is told of a change where there are none.
const NONE: readonly Refusal[] = []

function resolveConfiguration(
  scene: Scene,
  configuration: Configuration,
  limits: PageLimits,
  previous: Result | null,
): Result {
  const { runtime } = configuration
  const request = requestOf(configuration, scene.inputShape, scene.dtype)
  const last = previous?.picture ?? null
  const lastGood = { runtime, request, refusals: NONE, picture: last, making: false }
  const refused = (refusals: readonly Refusal[]) => ({ ...lastGood, refusals })
  const resolution = findRuntime(runtime).resolve(request)
  if (!resolution.ok) return refused(resolution.refusals)
  const tooLarge = overLimit(request, resolution.outputShape, limits)
  if (tooLarge) return refused([tooLarge])

  const made = inputTensor(scene)
  if (!made) return { ...lastGood, making: true }
  const { tensor: input, range } = made
  const plan = planResize(resolution.spec, last?.plan)
  const picture = { runtime, request, input, plan, range, lengths: resolution.lengths }
  const kept = last && samePicture(last, picture) ? last : picture
  return { ...lastGood, picture: kept }
}

function samePicture(a: Picture, b: Picture): boolean {
  return (
    a.plan === b.plan &&
    a.input === b.input &&
    a.runtime === b.runtime &&
    JSON.stringify(a.request) === JSON.stringify(b.request)
  )
}
