import { interpolateViridis } from 'd3-scale-chromatic'
import type { Rgb } from './engine.ts'

/** What a value that is no number is painted in, so that it can't be taken for a large or small one. */
export const SPECIAL_COLOURS: { readonly nan: Rgb; readonly plus: Rgb; readonly minus: Rgb } = {
  nan: [0.949, 0.788, 0.298],
  plus: [0.894, 0.102, 0.329],
  minus: [0.463, 0.267, 0.82],
}

/** Viridis in 256 steps. */
export const MAP: readonly Rgb[] = Array.from({ length: 256 }, (_, i) =>
  parse(interpolateViridis(i / 255)),
)

/** The map and the special colours as the paint kernel binds them: 259 × rgba. */
export function colourTable(): Float32Array<ArrayBuffer> {
  const { nan, plus, minus } = SPECIAL_COLOURS
  return new Float32Array([...MAP, nan, plus, minus].flatMap((rgb) => [...rgb, 1]))
}

/** `#440154` or `rgb(68, 1, 84)` as fractions. */
function parse(text: string): Rgb {
  const hex = text.startsWith('#') ? text.slice(1).match(/../g) : null
  const parts = hex ? hex.map((part) => Number.parseInt(part, 16)) : text.match(/\d+/g)!.map(Number)
  return [parts[0]! / 255, parts[1]! / 255, parts[2]! / 255]
}

/** Samples along each side of a pixel, at most 8: an element smaller than a pixel still counts. */
export function samplesOf(columnStep: number, rowStep: number): number {
  return Math.min(8, Math.max(1, Math.ceil(Math.max(columnStep, rowStep))))
}
