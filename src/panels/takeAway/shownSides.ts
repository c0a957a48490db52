import type { SceneState } from '../../scene/store.ts'

/** Whose figures are on the stage: of one side, or of both beside each other. */
export function shownSides({ scene, result, otherResult }: SceneState): 'a' | 'b' | 'both' {
  if (!scene.other) return 'a'
  if (scene.shown !== 'difference') return scene.shown
  if (!otherResult?.picture) return 'a'
  return result.picture ? 'both' : 'b'
}
