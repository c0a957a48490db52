import { createStore } from 'zustand/vanilla'
import { type Shape, volume } from '../core/shape.ts'
import type { Generator } from '../tensors/generators.ts'
import { type Made, makeGenerated, makeInWorker, type Wanted } from '../tensors/made.ts'
import type { Range } from '../tensors/range.ts'

/** Values up to this many are made at once, in about a hundredth of a second. */
const MOST_AT_ONCE = 2 ** 20

interface Making {
  /** How many values are being made in a worker, and the share of them that is; null while none are. */
  readonly now: { readonly elements: number; readonly share: number } | null
}

export const makingStore = createStore<Making>()(() => ({ now: null }))

const { setState: set } = makingStore

let current: { readonly key: string; readonly stop: AbortController } | null = null
let finished: { readonly key: string; readonly made: Made } | null = null
let onFinished = () => {}

/** Who is told that values have been made, and can be asked for again. */
export function whenMade(listener: () => void): void {
  onFinished = listener
}

/**
 * The values of a generator; null while they are made in a worker, because there are so many that
 * the page would stop. Only the latest that were asked for are made.
 */
export function generated(generator: Generator, shape: Shape, integers: Range | null): Made | null {
  const wanted = { kind: 'generated', generator, shape, integers } as const
  const key = JSON.stringify(wanted)
  const made = finished?.key === key ? finished.made : null
  finished = null
  if (made) return made
  if (current?.key === key) return null
  stopMaking()
  // Tests run where there are no workers.
  if (volume(shape) <= MOST_AT_ONCE || typeof Worker === 'undefined') return makeGenerated(wanted)
  start(key, wanted)
  return null
}

/** Stops what is being made: what was asked for last needs it no longer. */
export function stopMaking(): void {
  current?.stop.abort()
  current = null
  if (makingStore.getState().now) set({ now: null })
}

async function start(key: string, wanted: Wanted & { readonly shape: Shape }): Promise<void> {
  const stop = new AbortController()
  current = { key, stop }
  const elements = volume(wanted.shape)
  const tell = (share: number) => stop.signal.aborted || set({ now: { elements, share } })
  tell(0)
  try {
    const made = await makeInWorker(wanted, stop.signal, tell)
    if (stop.signal.aborted) return
    finished = { key, made }
  } catch (error) {
    if (stop.signal.aborted) return
    stopMaking()
    throw error
  }
  stopMaking()
  onFinished()
}
