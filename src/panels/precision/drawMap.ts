import { NO_RESIZE } from '../../compare/unsafeLengths.ts'
import { MOST } from './question.ts'
import type { LengthMap } from './useLengthMap.ts'

/** Red, green, blue and opacity, 0 to 255 each. */
export type Colour = readonly [number, number, number, number]

/** The colours of the map. */
export interface MapColours {
  readonly safe: Colour
  readonly unsafe: Colour
  readonly none: Colour
}

/**
 * The map as an image, one pixel a pair: input lengths from left to right, output lengths from the
 * bottom up. The more outputs of a pair are unsafe, the stronger its colour.
 */
export function mapImage({ counts, known }: LengthMap, colours: MapColours): ImageData {
  const image = new ImageData(MOST, MOST)
  for (let input = 1; input <= known; input++) {
    for (let output = 1; output <= MOST; output++) {
      const count = counts[(input - 1) * MOST + output - 1]!
      const at = ((MOST - output) * MOST + input - 1) * 4
      image.data.set(colourOf(count, output, colours), at)
    }
  }
  return image
}

function colourOf(count: number, output: number, { safe, unsafe, none }: MapColours): Colour {
  if (count === NO_RESIZE) return none
  if (count === 0) return safe
  const [r, g, b] = unsafe
  return [r, g, b, 190 + Math.round(65 * Math.min(1, (4 * count) / output))]
}
