import { modelWords } from '../../i18n/useModelWords.ts'
import { commit, sceneStore } from '../../scene/store.ts'
import { say } from '../messages.ts'
import { modelStore } from './modelStore.ts'
import { isKnown, sceneOfNode } from './sceneOfNode.ts'

/** Makes a node of the open model the scene, in one step of undo, and folds the list away. */
export function chooseNode(at: number): void {
  const { open } = modelStore.getState()
  const node = open?.nodes[at]
  if (!open || !node?.version) return
  commit(sceneOfNode(node, sceneStore.getState().scene))
  if (!isKnown(node)) say('info', modelWords().notKnown(node.name))
  modelStore.setState({ open: { ...open, chosen: at, unfolded: false } })
}
