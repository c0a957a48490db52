/** How long what comes later is waited for, in milliseconds. */
const PATIENCE = 3000

/**
 * Scrolls so that a heading stands at the top of what is seen, again while what is below it grows: it
 * may still be loading. Gives up when the person does something. Returns what stops it.
 */
export function bringIntoView(heading: HTMLElement, below: HTMLElement): () => void {
  const scroll = () => heading.scrollIntoView({ block: 'start' })
  const growth = new ResizeObserver(scroll)
  const stop = new AbortController()
  const end = () => {
    growth.disconnect()
    stop.abort()
    clearTimeout(late)
  }
  const late = setTimeout(end, PATIENCE)
  growth.observe(below)
  for (const act of ['wheel', 'pointerdown', 'keydown'] as const) {
    window.addEventListener(act, end, { signal: stop.signal, passive: true })
  }
  return end
}
