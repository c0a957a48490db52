import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

interface Opening {
  readonly name: string
  /** The share of it that was read, from 0 to 1. */
  readonly share: number
  readonly stop: AbortController
}

/** The file that is being read. */
const openingStore = createStore<{ readonly now: Opening | null }>()(() => ({ now: null }))

export function useOpening(): Opening | null {
  return useStore(openingStore, ({ now }) => now)
}

/** Forgets the file that is being read. */
export function cancelOpening(): void {
  openingStore.getState().now?.stop.abort()
  openingStore.setState({ now: null })
}

/**
 * Reads a file while the page shows how far that is; null where it was cancelled. Of two that are
 * read at once, the later one counts.
 */
export async function whileOpening<T>(
  name: string,
  read: (signal: AbortSignal, tell: (share: number) => void) => Promise<T>,
): Promise<T | null> {
  cancelOpening()
  const stop = new AbortController()
  const tell = (share: number) => {
    if (!stop.signal.aborted) openingStore.setState({ now: { name, share, stop } })
  }
  tell(0)
  try {
    return await read(stop.signal, tell)
  } catch (error) {
    if (stop.signal.aborted) return null
    throw error
  } finally {
    if (!stop.signal.aborted) openingStore.setState({ now: null })
  }
}
