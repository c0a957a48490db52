import { createStore } from 'zustand/vanilla'
import { DEFAULT_TOLERANCE, type Tolerance } from '../../compare/tolerance.ts'

/** How near a recorded output has to be, for as long as the page is open. */
export const toleranceStore = createStore<Tolerance>()(() => DEFAULT_TOLERANCE)
