import { useSyncExternalStore } from 'react'
import type { Rgb } from '../../gpu/engine.ts'

/** The two ends of the tint under printed digits, as the theme has them. */
export interface Tint {
  readonly from: Rgb
  readonly to: Rgb
}

/** The theme's tint; changes when the theme does. */
export function useTint(): Tint {
  return useSyncExternalStore(followTheme, readTint)
}

function followTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

let latest: { theme: string; tint: Tint } | null = null

// Asking for a computed style makes the browser lay out the page, so it is asked once a theme.
function readTint(): Tint {
  const { theme = '' } = document.documentElement.dataset
  if (latest?.theme !== theme) {
    const style = getComputedStyle(document.documentElement)
    const [from, to] = ['--tint-from', '--tint-to'].map((name) => style.getPropertyValue(name))
    latest = { theme, tint: { from: rgb(from!.trim()), to: rgb(to!.trim()) } }
  }
  return latest.tint
}

/** `#rrggbb` as red, green and blue in [0, 1]. */
function rgb(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255 || 0
  return [part(1), part(3), part(5)]
}
