import { createStore } from 'zustand/vanilla'
import type { Scene } from '../../scene/scene.ts'

interface WhichState {
  /** An absolute tolerance that was typed; null while it follows from the values. */
  readonly absolute: number | null
  /** Ids of inputs that were made to tell settings apart. */
  readonly telling: readonly string[]
}

/** What is chosen about the search, for as long as the page is open. */
export const whichStore = createStore<WhichState>()(() => ({ absolute: null, telling: [] }))

/** Whether there is something to search for, or an input whose output will be. */
export function isWhichAsked({ recorded, fill }: Scene, { telling }: WhichState): boolean {
  return recorded !== null || (fill.kind === 'file' && telling.includes(fill.id))
}
