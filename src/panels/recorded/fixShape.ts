import type { ShapeFix } from '../../compare/shapeFixes.ts'
import type { Shape } from '../../core/shape.ts'
import { findRuntime } from '../../runtimes/index.ts'
import { requestOf } from '../../scene/configuration.ts'
import { type KeptTensor, keepTensor } from '../../scene/keptTensors.ts'
import { listAxes } from '../../scene/lists.ts'
import type { Scene } from '../../scene/scene.ts'
import { commit } from '../../scene/store.ts'
import { permute } from '../../tensors/permute.ts'

/** Takes the recorded output as one of another shape, in one step of undo. */
export function takeAs({ name, data, range }: KeptTensor, fix: ShapeFix): void {
  const taken = fix.kind === 'permute' ? permute({ shape: fix.from, data }, fix.order).data : data
  commit({ recorded: keepTensor({ shape: fix.shape, data: taken, range }, name) })
}

/** The change that makes the output of a scene as large as a shape; null where it has no such one. */
export function sizedLike(scene: Scene, shape: Shape): Partial<Scene> | null {
  const runtime = findRuntime(scene.runtime)
  if (!runtime.sizes.includes('shape') || shape.length !== scene.inputShape.length) return null
  const change = { how: 'shape', shape: listAxes(scene).map((axis) => shape[axis]!) } as const
  const request = requestOf({ ...scene, ...change }, scene.inputShape, scene.dtype)
  const resolution = runtime.resolve(request)
  return resolution.ok && resolution.outputShape.join() === shape.join() ? change : null
}
