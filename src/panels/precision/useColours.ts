import { useMemo } from 'react'
import { useTint } from '../stage/useTint.ts'
import type { Colour, MapColours } from './drawMap.ts'

/** The theme's colours for the map. */
export function useColours(): MapColours {
  const tint = useTint()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tint changes when the theme does
  return useMemo(() => {
    const style = getComputedStyle(document.documentElement)
    const read = (name: string) => colour(style.getPropertyValue(name).trim())
    return { safe: read('--tint-from'), unsafe: read('--error'), none: read('--line-strong') }
  }, [tint])
}

/** `#rrggbb` as a colour. */
function colour(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) || 0
  return [part(1), part(3), part(5), 255]
}
