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
  const outputs = tables.taps.length / tables.tapCount
  const walks = Array.from({ length: Math.ceil(outputs / walked) }, (_, i) =>
    walkFrom(tables, i * walked, Math.min((i + 1) * walked, outputs)),
  )
  const count = walks.reduce((most, { taken }) => Math.max(most, taken.length), 0)
  const size = 4 * Math.ceil((count + walked) / 4)
  const taps = new Uint32Array(size * walks.length)
  walks.forEach(({ taken, ends }, i) => {
    taps.set(taken, i * size)
    taps.set(ends, i * size + count)
  })
  return { count, taps, weights: byOutputs(tables).weights }
}

function walkFrom({ tapCount, taps }: AxisTables, first: number, end: number) {
  const taken: number[] = []
  const ends: number[] = []
  for (let o = first; o < end; o++) {
    const now = taps.subarray(o * tapCount, (o + 1) * tapCount)
    const held = taken.slice(-tapCount)
    let fresh = o === first ? tapCount : 0
    while (now.subarray(0, tapCount - fresh).some((tap, t) => tap !== held[fresh + t])) fresh++
    taken.push(...now.subarray(tapCount - fresh))
    ends.push(taken.length)
  }
  return { taken, ends }
}

/** Runs of `count` numbers, each filled up with 0 to a multiple of four. */
function filled<T extends Int32Array | Float64Array>(from: T, count: number): Float64Array {
  const size = 4 * Math.ceil(count / 4)
  const to = new Float64Array((from.length / count) * size)
  for (let run = 0; run * count < from.length; run++) {
    to.set(from.subarray(run * count, (run + 1) * count), run * size)
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
