import { useEffect } from 'react'
import { isCompared } from '../scene/compared.ts'
import { redo, sceneStore, undo } from '../scene/store.ts'
import { flip } from './compare/actions.ts'

/** Undo, redo and help by keyboard. A text field keeps its own undo. */
export function useShortcuts(openKeys: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target)) return
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

const FIELDS = 'input:not([type=range], [type=radio], [type=checkbox]), textarea, select'

/** Whether keys that reach an element are for its text. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(FIELDS)
}

const comparing = () => isCompared(sceneStore.getState().scene)
