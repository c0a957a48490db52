import { useSyncExternalStore } from 'react'
import type { Rgb } from '../../gpu/engine.ts'

/** The two ends of the tint under printed digits, as the theme has them. */
export interface Tint {
  readonly from: Rgb
  readonly to: Rgb
}

/** The colours of a difference, as the theme has them: B less than A, equal to it, more than it. */
export interface Diverging {
  readonly less: Rgb
  readonly equal: Rgb
  readonly more: Rgb
}

/** The theme's tint; changes when the theme does. */
export function useTint(): Tint {
  return useSyncExternalStore(followTheme, readTint)
}

/** The theme's colours of a difference. */
export function useDiverging(): Diverging {
  return useSyncExternalStore(followTheme, readDiverging)
}

function followTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

/** The value of a custom property, as a colour. */
type Colour = (name: string) => Rgb

const tintIn = (colour: Colour): Tint => ({
  from: colour('--tint-from'),
  to: colour('--tint-to'),
})
const divergingIn = (colour: Colour): Diverging => ({
  less: colour('--less'),
  equal: colour('--equal'),
  more: colour('--more'),
})

const readTint = onceATheme(tintIn)
const readDiverging = onceATheme(divergingIn)

/** The colours of values as an element of either theme has them. */
export function valueColours(element: Element): {
  readonly tint: Tint
  readonly diverging: Diverging
} {
  const colour = coloursOf(element)
  return { tint: tintIn(colour), diverging: divergingIn(colour) }
}

function coloursOf(element: Element): Colour {
  const style = getComputedStyle(element)
  return (name) => rgb(style.getPropertyValue(name).trim())
}

// Asking for a computed style makes the browser lay out the page, so it is asked once a theme.
function onceATheme<T>(read: (colour: Colour) => T): () => T {
  let latest: { theme: string; colours: T } | null = null
  return () => {
    const { theme = '' } = document.documentElement.dataset
    if (latest?.theme !== theme) {
      latest = { theme, colours: read(coloursOf(document.documentElement)) }
    }
    return latest.colours
  }
}

/** `#rrggbb` as red, green and blue in [0, 1]. */
function rgb(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255 || 0
  return [part(1), part(3), part(5)]
}
