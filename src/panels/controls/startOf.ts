import type { SizeHow } from '../../runtimes/request.ts'
import { listAxes } from '../../scene/lists.ts'
import type { Scene } from '../../scene/scene.ts'
import type { SceneState } from '../../scene/store.ts'

/**
 * What a size list starts from when its way of giving the size is chosen: what was typed, or, when
 * that has another number of entries than there are axes, the lengths or scales of the last picture.
 */
export function startOf(how: SizeHow, { scene, result }: SceneState): Partial<Scene> {
  if (how !== 'shape' && how !== 'scales') return {}
  const axes = listAxes(scene)
  if (scene[how].length === axes.length) return {}
  const shape = result.picture?.plan.outputShape ?? scene.inputShape
  const output = (axis: number) => shape[axis] ?? scene.inputShape[axis] ?? 1
  if (how === 'shape') return { shape: axes.map(output) }
  return { scales: axes.map((axis) => output(axis) / (scene.inputShape[axis] ?? 1)) }
}
