import { createStore } from 'zustand/vanilla'

/** The latest error that no code expected, for the page to show. */
export const unexpectedStore = createStore<{ readonly error: Error | null }>()(() => ({
  error: null,
}))

/** Shows an error that no code expected. */
export function reportUnexpected(thrown: unknown): void {
  console.error(thrown)
  unexpectedStore.setState({ error: thrown instanceof Error ? thrown : new Error(String(thrown)) })
}

/** Catches what nothing else caught. Called once, before anything renders. */
export function watchErrors(): void {
  addEventListener('error', ({ error, message }) => {
    // Browsers report a resize observer that needs another frame as an error; nothing is broken.
    if (!message.startsWith('ResizeObserver loop')) reportUnexpected(error ?? message)
  })
  addEventListener('unhandledrejection', ({ reason }) => reportUnexpected(reason))
}
