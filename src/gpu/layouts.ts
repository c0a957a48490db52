import { foursOf, padded } from './fours.ts'
import type { AxisTables } from './passes.ts'

/** The table of an axis, as a kernel reads it. */
export interface Laid {
  /** Entries an output, or a list. */
  readonly count: number
  readonly taps: ArrayLike<number>
  readonly weights: ArrayLike<number>
}

/** The first taps of all outputs, then the second … */
export function byTaps({ tapCount, taps, weights }: AxisTables): Laid {
  return {
    count: tapCount,
    taps: turned(taps, tapCount, 1),
    weights: turned(weights, tapCount, 1),
  }
}

/** The lists of `foursOf`, one after another. */
export function byTiles(tables: AxisTables, multiple: number): Laid {
  const { entries, taps, weights } = padded(foursOf(tables), multiple)
  return { count: entries, taps, weights }
}

/** Output by output four taps and four weights, of which the first few count. */
export function byOutputs({ tapCount, taps, weights }: AxisTables): Laid {
  return { count: tapCount, taps: filled(taps, tapCount), weights: filled(weights, tapCount) }
}

/** Of the lists of `foursOf` the first four taps, then the second four …; the first weights, then the second … */
export function byFours(tables: AxisTables): Laid {
  const { entries, taps, weights } = foursOf(tables)
  return {
    count: entries,
    taps: turned(filled(taps, entries), 4 * Math.ceil(entries / 4), 4),
    weights: turned(weights, 4 * entries, 4),
  }
}

/**
 * For every `walked` successive outputs the inputs in the order in which they are taken, then for each
 * of the outputs how many are taken by then: its taps are the latest of them. The weights output by
 * output.
 */
export function byWalks(tables: AxisTables, walked: number): Laid {
  const { tapCount, taps, weights } = tables
  const outputs = taps.length / tapCount
  const ends = new Uint32Array(outputs)
  for (let o = 0; o < outputs; o++) {
    ends[o] = o % walked === 0 ? tapCount : ends[o - 1]! + notHeld(tables, o)
  }
  const count = ends.reduce((most, end) => Math.max(most, end), 0)
  const size = 4 * Math.ceil((count + walked) / 4)
  const to = new Uint32Array(size * Math.ceil(outputs / walked))
  for (let o = 0; o < outputs; o++) {
    const start = size * Math.floor(o / walked)
    to[start + count + (o % walked)] = ends[o]!
    const latest = start + ends[o]! - tapCount
    for (let t = 0; t < tapCount; t++) to[latest + t] = taps[o * tapCount + t]!
  }
  return { count, taps: to, weights: filled(weights, tapCount) }
}

/** How many of an output's taps, the last ones, do not go on where those of the output before end. */
function notHeld({ tapCount, taps }: AxisTables, output: number): number {
  const now = output * tapCount
  for (let fresh = 0; fresh < tapCount; fresh++) {
    let t = 0
    while (t < tapCount - fresh && taps[now + t] === taps[now - tapCount + fresh + t]) t++
    if (t === tapCount - fresh) return fresh
  }
  return tapCount
}

/** Runs of `count` numbers, each filled up with 0 to a multiple of four. */
function filled<T extends Int32Array | Float64Array>(from: T, count: number): Float64Array {
  const size = 4 * Math.ceil(count / 4)
  const to = new Float64Array((from.length / count) * size)
  for (let at = 0, start = 0; at < from.length; start += size) {
    for (let i = 0; i < count; i++, at++) to[start + i] = from[at]!
  }
  return to
}

/** Turns rows of `count` numbers, so that the first `size` of all rows come first, then the second … */
function turned<T extends Int32Array | Float64Array>(from: T, count: number, size: number): T {
  const to = from.slice() as T
  const rows = from.length / count
  for (let e = 0, at = 0; e < count; e += size) {
    for (let row = 0; row < rows; row++) {
      for (let i = 0; i < size; i++, at++) to[at] = from[row * count + e + i]!
    }
  }
  return to
}
