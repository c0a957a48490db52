import type { ResizePlan } from '../core/resizePlan.ts'
import { planResize } from '../core/resizePlan.ts'
import { findRuntime } from '../runtimes/index.ts'
import type { Refusal } from '../runtimes/refusal.ts'
import type { LengthFromScale, ResizeRequest } from '../runtimes/runtime.ts'
import type { Tensor } from '../tensors/tensor.ts'
import { inputTensor } from './inputTensor.ts'
import { overLimit, type PageLimits } from './limits.ts'
import { type Scene, sizeRequest } from './scene.ts'

/** A resize that was accepted: what the figures and the kernels show. */
export interface Picture {
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
  readonly request: ResizeRequest
  readonly refusals: readonly Refusal[]
  readonly picture: Picture | null
}

/** Resolves a scene. Tensors, plans and pictures that did not change since `previous` are kept. */
export function resolveScene(scene: Scene, limits: PageLimits, previous: Result | null): Result {
  const request: ResizeRequest = {
    version: scene.version,
    attributes: scene.attributes,
    inputShape: scene.inputShape,
    size: sizeRequest(scene),
  }
  const last = previous?.picture ?? null
  const resolution = findRuntime(scene.runtime).resolve(request)
  if (!resolution.ok) return { request, refusals: resolution.refusals, picture: last }
  const tooLarge = overLimit(request, resolution.outputShape, limits)
  if (tooLarge) return { request, refusals: [tooLarge], picture: last }

  const { tensor: input, range } = inputTensor(scene)
  const plan = planResize(resolution.spec, last?.plan)
  const picture = { request, input, plan, range, lengths: resolution.lengths }
  return { request, refusals: [], picture: last && samePicture(last, picture) ? last : picture }
}

function samePicture(a: Picture, b: Picture): boolean {
  return (
    a.plan === b.plan &&
    a.input === b.input &&
    JSON.stringify(a.request) === JSON.stringify(b.request)
  )
}
