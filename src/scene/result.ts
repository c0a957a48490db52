import type { ResizePlan } from '../core/resizePlan.ts'
import { planResize } from '../core/resizePlan.ts'
import { type Shape, volume } from '../core/shape.ts'
import { findRuntime } from '../runtimes/index.ts'
import type { Refusal } from '../runtimes/refusal.ts'
import type { LengthFromScale, ResizeRequest } from '../runtimes/runtime.ts'
import type { Tensor } from '../tensors/tensor.ts'
import { inputTensor } from './inputTensor.ts'
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

/** Largest tensor, in elements, that this page holds. Depends on the adapter. */
export interface PageLimits {
  readonly elements: number
}

/** Resolves a scene. Tensors and plans that did not change since `previous` are kept. */
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
  return {
    request,
    refusals: [],
    picture: { request, input, plan, range, lengths: resolution.lengths },
  }
}

function overLimit(request: ResizeRequest, output: Shape, limits: PageLimits): Refusal | null {
  const most = limits.elements
  const refuse = (elements: number, field: 'input' | 'size'): Refusal => ({
    code: 'tooManyElements',
    params: { elements, most },
    field,
  })
  if (volume(request.inputShape) > most) return refuse(volume(request.inputShape), 'input')
  return volume(output) > most ? refuse(volume(output), 'size') : null
}
