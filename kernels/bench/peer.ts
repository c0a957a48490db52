import type { Adapter } from './adapter.ts'
import type { Memory } from './memory.ts'
import type { Repeats } from './timer.ts'
import type { Work } from './works.ts'

/** Another library on the same device. */
export interface Peer {
  readonly name: string
  /** Seconds that a work takes; null where the library has no such resize on the GPU. */
  time(work: Work): Promise<number | null>
}

/** What a library works with. */
export interface Bench {
  readonly adapter: Adapter
  readonly memory: Memory
  readonly repeats: Repeats
}
