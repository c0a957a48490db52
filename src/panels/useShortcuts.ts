import { useEffect } from 'react'
import { redo, sceneStore, undo } from '../scene/store.ts'
import { flip } from './compare/actions.ts'

/** Undo, redo and help by keyboard. A text field keeps its own undo. */
export function useShortcuts(openKeys: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (
        target.matches('input:not([type=range], [type=radio], [type=checkbox]), textarea, select')
      )
        return
      const command = event.ctrlKey || event.metaKey
      const key = event.key.toLowerCase()
      if (command && key === 'z') event.shiftKey ? redo() : undo()
      else if (command && key === 'y') redo()
      else if (!command && event.key === '?') openKeys()
      else if (!command && !event.altKey && key === 'x' && comparing()) flip()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [openKeys])
}

const comparing = () => sceneStore.getState().scene.other !== null
