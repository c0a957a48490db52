import { useSyncExternalStore } from 'react'

/** Device pixels per CSS pixel; changes when a window moves to another screen or is magnified. */
export function usePixelRatio(): number {
  return useSyncExternalStore(subscribe, () => window.devicePixelRatio)
}

function subscribe(changed: () => void): () => void {
  // The query matches one ratio only, so a change of ratio always leaves it; resize covers the rest.
  const query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
  query.addEventListener('change', changed)
  window.addEventListener('resize', changed)
  return () => {
    query.removeEventListener('change', changed)
    window.removeEventListener('resize', changed)
  }
}
