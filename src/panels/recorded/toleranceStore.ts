import { createStore } from 'zustand/vanilla'
import { DEFAULT_TOLERANCE } from '../../compare/tolerance.ts'
import type { Tolerance } from '../../core/tolerance.ts'

/** How near a recorded output has to be, for as long as the page is open. */
export const toleranceStore = createStore<Tolerance>()(() => DEFAULT_TOLERANCE)
