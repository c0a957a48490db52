import { recordedOf } from '../../scene/compared.ts'
import type { SceneState } from '../../scene/store.ts'

/** Whose figures are on the stage: of one side, of both, or of A beside a recorded output. */
export function shownSides(state: SceneState): 'a' | 'b' | 'both' | 'recorded' {
  const { scene, result, otherResult } = state
  const recorded = recordedOf(scene)
  if (recorded && scene.shown !== 'a') {
    return recorded.shape.join() === result.picture?.plan.outputShape.join() ? 'recorded' : 'a'
  }
  if (!scene.other) return 'a'
  if (scene.shown !== 'difference') return scene.shown
  if (!otherResult?.picture) return 'a'
  return result.picture ? 'both' : 'b'
}
