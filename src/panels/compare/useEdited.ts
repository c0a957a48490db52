import { useStore } from 'zustand'
import type { Side } from '../../scene/side.ts'
import { sceneStore, useScene } from '../../scene/store.ts'
import { editedStore, show } from './actions.ts'

/** The side that the controls change: the one shown, or the one chosen while both are. */
export function useEdited(): Side {
  const shown = useScene(({ scene }) => (scene.other ? scene.shown : 'a'))
  const edited = useStore(editedStore, (state) => state.edited)
  return shown === 'difference' ? edited : shown
}

/** Makes the controls change a side; what is shown follows where only one side is. */
export function edit(side: Side): void {
  editedStore.setState({ edited: side })
  if (sceneStore.getState().scene.shown !== 'difference') show(side)
}
