import { MAPS } from '../../gpu/colours.ts'
import type { Rgb } from '../../gpu/engine.ts'
import type { ColourMap } from '../../scene/colourScale.ts'

/** Colours of a map that a style sheet goes through. */
const STOPS = 16

/** A map from left to right. */
export function gradientOf(map: ColourMap): string {
  const colours = MAPS[map]
  const stops = Array.from({ length: STOPS + 1 }, (_, i) =>
    cssColour(colours[Math.round((i / STOPS) * (colours.length - 1))]!),
  )
  return `linear-gradient(to right, ${stops.join(', ')})`
}

/** A colour for a style sheet. */
export function cssColour(rgb: Rgb): string {
  return `rgb(${rgb.map((part) => Math.round(255 * part)).join(' ')})`
}
