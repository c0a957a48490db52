import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Listed } from '../../tensors/files/listing.ts'
import type { ReadTensor } from '../../tensors/files/readNpy.ts'
import type { Role } from './guess.ts'

/** A tensor that can be opened. Pictures are coloured as such. */
export type Opened = ReadTensor & { readonly picture: boolean }

/** An array in one of the files, read when it is chosen; null where that was cancelled. */
export interface Choice extends Listed {
  readonly picture: boolean
  readonly read: () => Promise<Opened | null>
}

/** Arrays of which a person says what becomes of them. */
export interface Picking {
  /** The file, where it is one. */
  readonly file: string | null
  readonly files: number
  readonly choices: readonly Choice[]
  /** What they were dropped as, if anything. */
  readonly asked: Role | null
}

export const pickingStore = createStore<{ readonly now: Picking | null }>()(() => ({ now: null }))

export function usePicking(): Picking | null {
  return useStore(pickingStore, ({ now }) => now)
}
