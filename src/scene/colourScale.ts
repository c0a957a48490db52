import { type Codec, number, oneOf } from './codecs.ts'

/** The colour maps of large slices, the default one first. */
export const COLOUR_MAPS = ['viridis', 'magma', 'greys', 'diverging'] as const

export type ColourMap = (typeof COLOUR_MAPS)[number]

/**
 * The values at the ends of a colour map: the smallest and the largest that there are, the largest
 * magnitude on both sides of 0, or two numbers, the first below the second.
 */
export type ColourRange = 'data' | 'symmetric' | readonly [number, number]

/** `data`, `symmetric`, `-1,2.5`. */
export const colourRangeCodec: Codec<ColourRange> = {
  read: (text) => {
    if (text === 'data' || text === 'symmetric') return text
    const [low, high, ...rest] = text.split(',', 3).map((part) => number.read(part))
    const readable = typeof low === 'number' && typeof high === 'number' && rest.length === 0
    return readable && low < high ? [low, high] : null
  },
  write: (range) => (typeof range === 'string' ? range : range.map(number.write).join(',')),
}

export const colourMapCodec: Codec<ColourMap> = oneOf(COLOUR_MAPS)

/** The values at the ends of the map, for data of a range. */
export function rangeOfScale(
  range: ColourRange,
  [low, high]: readonly [number, number],
): readonly [number, number] {
  if (range === 'data') return [low, high]
  if (range !== 'symmetric') return range
  const most = Math.max(Math.abs(low), Math.abs(high))
  return [-most, most]
}
