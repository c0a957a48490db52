/** Elements below a pixel, along an axis, from which on an overview is painted. */
const MOST_DIRECT = 8
/** Values of an overview below a pixel, at least, once its blocks are larger than 2 elements. */
const FEWEST = 8

/**
 * How many elements a value of the overview stands for along an axis with `step` elements a pixel, a
 * power of two; 1 where elements are read themselves. A block across the border of two pixels counts
 * in both by its area, as if its elements were equal: the more blocks a pixel covers, the less that
 * says. 4 to 8 of blocks of 2, 8 to 16 of larger ones.
 */
export function blockOf(step: number): number {
  if (step < MOST_DIRECT) return 1
  return 2 ** Math.max(1, Math.floor(Math.log2(step / FEWEST)))
}

/** What each pixel along one side of a canvas shows of an axis. */
export interface Spans {
  /** Elements from `first` up to, not including, `end`; none outside the tensor. */
  readonly first: Int32Array
  readonly end: Int32Array
  /** Weights of the first and the last of them; those between weigh 1. */
  readonly head: Float64Array
  readonly tail: Float64Array
  /** The share of the pixel that the tensor fills. */
  readonly share: Float64Array
}

/**
 * The elements below each of `pixels` pixels, as paint.wgsl has them: the one at the centre of a
 * pixel that is no larger than an element, so that edges are hard; else all it covers, by area.
 */
export function spansOf(start: number, step: number, pixels: number, length: number): Spans {
  const [first, end] = [new Int32Array(pixels), new Int32Array(pixels)]
  const [head, tail, share] = [0, 1, 2].map(() => new Float64Array(pixels)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const width = Math.max(step, 1)
  for (let x = 0; x < pixels; x++) {
    const from = step <= 1 ? Math.floor(start + (x + 0.5) * step) : start + x * step
    let low = Math.max(from, 0)
    let high = Math.min(from + width, length)
    if (high <= low) continue
    share[x] = (high - low) / width
    // Rounding must not let a pixel see a NaN beside it.
    low = Math.max(low, Math.floor(low + width / 1024))
    high = Math.min(high, Math.ceil(high - width / 1024))
    first[x] = Math.floor(low)
    end[x] = Math.ceil(high)
    head[x] = Math.min(first[x]! + 1, high) - low
    tail[x] = high - Math.max(end[x]! - 1, low)
  }
  return { first, end, head, tail, share }
}
