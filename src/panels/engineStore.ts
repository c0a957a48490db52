import { createStore } from 'zustand/vanilla'
import type { Engine } from '../gpu/engine.ts'

/** The engine of the page; null while it starts and between a lost device and its successor. */
export const engineStore = createStore<{ readonly engine: Engine | null }>()(() => ({
  engine: null,
}))
