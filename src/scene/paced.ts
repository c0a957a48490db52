import { createStore, type StoreApi } from 'zustand/vanilla'
import type { SceneState } from './store.ts'

/** How far behind the store it may be while something is typed or dragged, in milliseconds. */
const PACE = 100

/**
 * A store that follows another as fast as one reads: while something is typed or dragged it takes
 * the whole state over every tenth of a second, everything else at once. What reads it shows numbers
 * that belong together, of a state that was, and is right a tenth of a second after the last change.
 */
export function pacedBy(store: StoreApi<SceneState>): StoreApi<SceneState> {
  const paced = createStore<SceneState>()(() => store.getState())
  let due: ReturnType<typeof setTimeout> | undefined
  const take = () => {
    clearTimeout(due)
    due = undefined
    paced.setState(store.getState(), true)
  }
  store.subscribe((now, before) => {
    const dragging = now.scene !== before.scene && now.scene !== now.committed
    if (dragging) due ??= setTimeout(take, PACE)
    else take()
  })
  return paced
}
