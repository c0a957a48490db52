import type { Shape } from '../../core/shape.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { Refusal } from '../../runtimes/refusal.ts'
import { requestOf } from '../../scene/configuration.ts'
import { largestThatFits } from '../../scene/fit.ts'
import { listAxes } from '../../scene/lists.ts'
import type { Scene } from '../../scene/scene.ts'

interface Fitting {
  readonly shape: Shape
  readonly change: Partial<Scene>
}

/**
 * The change that makes a tensor as large as there is memory for, its aspect kept; null for other
 * refusals, and where no length could be changed: a picture has the lengths that it has.
 */
export function fitting(scene: Scene, { code, params }: Refusal): Fitting | null {
  if (code !== 'tooManyBytes') return null
  const most = params.most / 4
  if (params.tensor === 'input') {
    const shape = scene.fill.kind === 'file' ? null : largestThatFits(scene.inputShape, most)
    return shape && { shape, change: { inputShape: shape } }
  }
  const runtime = findRuntime(scene.runtime)
  const resolution = runtime.resolve(requestOf(scene, scene.inputShape, scene.dtype))
  if (!resolution.ok || !runtime.sizes.includes('shape')) return null
  const shape = largestThatFits(resolution.outputShape, most)
  return shape && { shape, change: { how: 'shape', shape: listAxes(scene).map((a) => shape[a]!) } }
}
