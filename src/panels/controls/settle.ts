import { commit, sceneStore } from '../../scene/store.ts'

/** Makes what was previewed one step of undo; does nothing when nothing was. */
export function settle(): void {
  const { scene, committed } = sceneStore.getState()
  if (scene !== committed) commit()
}
