import { NO_TAP } from '../core/axisPlan.ts'
import type { AxisTables } from './passes.ts'

/** The table of an axis by fours, as kernels/four.wgsl reads it. */
export interface Fours {
  /** One list for every four successive outputs, the last one for those that are left. */
  readonly lists: number
  /** Entries of every list. */
  readonly entries: number
  /** Input index of every entry, list by list. */
  readonly taps: Int32Array
  /** Weights of every entry, four each: −0 for an output that does not read it. */
  readonly weights: Float64Array
}

/** An element that some of four outputs read, and its weight for each of them. */
interface Entry {
  readonly tap: number
  readonly weights: number[]
}

const known = new WeakMap<AxisTables, Fours>()

/**
 * The lists of a table. An output's taps keep their order; one that it reads twice, at the border of
 * the input, stands twice. The latest that were asked for are kept.
 */
export function foursOf(tables: AxisTables): Fours {
  const found = known.get(tables) ?? arrayed(listsOf(tables))
  known.set(tables, found)
  return found
}

/** The same with lists as long as a multiple. */
export function padded(fours: Fours, multiple: number): Fours {
  const entries = Math.ceil(fours.entries / multiple) * multiple
  if (entries === fours.entries) return fours
  const taps = new Int32Array(fours.lists * entries)
  const weights = new Float64Array(4 * taps.length).fill(-0)
  for (let list = 0; list < fours.lists; list++) {
    const [from, to] = [list * fours.entries, list * entries]
    taps.set(fours.taps.subarray(from, from + fours.entries), to)
    taps.fill(taps[to]!, to + fours.entries, to + entries)
    weights.set(fours.weights.subarray(4 * from, 4 * (from + fours.entries)), 4 * to)
  }
  return { lists: fours.lists, entries, taps, weights }
}

function listsOf({ tapCount, taps, weights }: AxisTables): Entry[][] {
  const outputs = taps.length / tapCount
  return Array.from({ length: Math.ceil(outputs / 4) }, (_, list) => {
    const entries: Entry[] = []
    for (let o = 4 * list; o < Math.min(4 * list + 4, outputs); o++) {
      let place = 0
      for (let t = o * tapCount; t < (o + 1) * tapCount && taps[t] !== NO_TAP; t++) {
        const tap = taps[t]!
        while (place < entries.length && entries[place]!.tap < tap) place++
        if (entries[place]?.tap !== tap) {
          entries.splice(place, 0, { tap, weights: [-0, -0, -0, -0] })
        }
        // −0, or what float32 makes −0, would not count as read.
        entries[place]!.weights[o % 4] = Math.fround(weights[t]!) + 0
        place++
      }
    }
    return entries
  })
}

function arrayed(lists: readonly (readonly Entry[])[]): Fours {
  const entries = lists.reduce((most, { length }) => Math.max(most, length), 0)
  const taps = new Int32Array(lists.length * entries)
  const weights = new Float64Array(4 * taps.length).fill(-0)
  lists.forEach((list, l) => {
    for (let e = 0, at = l * entries; e < entries; e++, at++) {
      taps[at] = list[Math.min(e, list.length - 1)]!.tap
      if (e < list.length) weights.set(list[e]!.weights, 4 * at)
    }
  })
  return { lists: lists.length, entries, taps, weights }
}
