import { interpolateMagma, interpolateRdBu, interpolateViridis } from 'd3-scale-chromatic'
import type { ColourMap } from '../scene/colourScale.ts'
import type { Rgb } from './engine.ts'

/** What a value that is no number is painted in, so that it can't be taken for a large or small one. */
export const SPECIAL_COLOURS: { readonly nan: Rgb; readonly plus: Rgb; readonly minus: Rgb } = {
  nan: [0.949, 0.788, 0.298],
  plus: [0.894, 0.102, 0.329],
  minus: [0.463, 0.267, 0.82],
}

/** Colours of a map. */
const STEPS = 256

/** The maps in 256 steps: light is large, and on the diverging one blue is small and red is large. */
export const MAPS: Readonly<Record<ColourMap, readonly Rgb[]>> = {
  viridis: steps(interpolateViridis),
  magma: steps(interpolateMagma),
  greys: Array.from({ length: STEPS }, (_, i): Rgb => {
    const grey = i / (STEPS - 1)
    return [grey, grey, grey]
  }),
  diverging: steps((t) => interpolateRdBu(1 - t)),
}

const NAMES = Object.keys(MAPS) as ColourMap[]
const SPECIAL = Object.values(SPECIAL_COLOURS)

/** The special colours and the maps as the paint kernel binds them: rgba. */
export function colourTable(): Float32Array<ArrayBuffer> {
  const colours = [...SPECIAL, ...NAMES.flatMap((name) => MAPS[name])]
  return new Float32Array(colours.flatMap((rgb) => [...rgb, 1]))
}

/** Where a map begins in that table. */
export function mapStart(map: ColourMap): number {
  return SPECIAL.length + STEPS * NAMES.indexOf(map)
}

function steps(interpolate: (t: number) => string): Rgb[] {
  return Array.from({ length: STEPS }, (_, i) => parse(interpolate(i / (STEPS - 1))))
}

/** `#440154` or `rgb(68, 1, 84)` as fractions. */
function parse(text: string): Rgb {
  const hex = text.startsWith('#') ? text.slice(1).match(/../g) : null
  const parts = hex ? hex.map((part) => Number.parseInt(part, 16)) : text.match(/\d+/g)!.map(Number)
  return [parts[0]! / 255, parts[1]! / 255, parts[2]! / 255]
}
