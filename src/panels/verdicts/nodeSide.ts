import { takesNodes } from '../../compare/verdicts/node.ts'
import type { Side } from '../../scene/side.ts'
import type { SceneState } from '../../scene/store.ts'

/** The side that is an ONNX node, A before B; null where neither is. */
export function nodeSide({ scene }: Pick<SceneState, 'scene'>): Side | null {
  if (takesNodes(scene.runtime)) return 'a'
  return scene.other && takesNodes(scene.other.runtime) ? 'b' : null
}
