import { createStore } from 'zustand/vanilla'
import type { Listing } from '../../models/listing.ts'
import type { ReadModel } from '../../models/readModel.ts'
import type { Lengths } from '../../models/symbols.ts'

/** The model that is open. */
export interface OpenModel extends ReadModel, Listing {
  readonly file: File
  /** Files that were opened with it, which may hold its tensors. */
  readonly files: readonly File[]
  /** The lengths that stand for its symbols. */
  readonly lengths: Lengths
  /** The node that the scene was made of, by its place in the list. */
  readonly chosen: number | null
  /** Whether the list of nodes is unfolded. */
  readonly unfolded: boolean
}

/** What is open; null while nothing is. Kept apart from what reads models, which loads later. */
export const modelStore = createStore<{ readonly open: OpenModel | null }>()(() => ({ open: null }))
