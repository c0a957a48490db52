import type { IntegerRule } from '../core/integers.ts'
import { foursOf, padded } from './fours.ts'
import type { Kernel } from './kernels.ts'
import type { AxisTables, Pass } from './passes.ts'

/** What a pass binds, laid out as kernels/README.md says. */
export interface PassTables {
  readonly resize: Uint32Array<ArrayBuffer>
  readonly taps: Uint32Array<ArrayBuffer>
  readonly weights: Float32Array<ArrayBuffer>
}

/** Words of the uniform before its axes, and axes that it has room for. */
const HEAD = 8
const AXES = 8

/** The numbers of the roundings in the uniform. */
const ROUNDINGS: Record<IntegerRule['rounding'], number> = {
  truncate: 0,
  halfEven: 1,
  halfAway: 2,
  halfUp: 3,
}

/** The table of an axis, as a kernel reads it. */
interface Laid {
  /** Entries an output, or a list. */
  readonly count: number
  readonly taps: ArrayLike<number>
  /** No fewer than taps. */
  readonly weights: ArrayLike<number>
}

/** The uniform and the concatenated tables of a pass, for the kernel that computes it. */
export function tablesOf(pass: Pass, { fours }: Kernel): PassTables {
  const { axes } = pass
  const resize = headOf(pass)
  const laid = axes.map(({ tables }, a) => {
    if (!tables) return null
    if (fours?.axis === 'rows' && a === axes.length - 2) return listByList(tables, fours.multiple)
    if (fours?.axis === 'columns' && a === axes.length - 1) return entryByEntry(tables)
    return tapByTap(tables)
  })
  const entries = laid.reduce((sum, table) => sum + (table?.weights.length ?? 0), 0)
  // A binding can't be empty.
  const taps = new Uint32Array(Math.max(1, entries))
  const weights = new Float32Array(Math.max(1, entries))
  let at = 0
  axes.forEach(({ input, output }, a) => {
    const table = laid[a]
    resize.set([input, output, at, table?.count ?? 0], HEAD + 4 * a)
    if (!table) return
    // NO_TAP and EXTRAPOLATED wrap around to the two largest u32.
    taps.set(table.taps, at)
    weights.set(table.weights, at)
    at += table.weights.length
  })
  return { resize, taps, weights }
}

function tapByTap({ tapCount, taps, weights }: AxisTables): Laid {
  return {
    count: tapCount,
    taps: turned(taps, tapCount, 1),
    weights: turned(weights, tapCount, 1),
  }
}

function listByList(tables: AxisTables, multiple: number): Laid {
  const { entries, taps, weights } = padded(foursOf(tables), multiple)
  return { count: entries, taps, weights }
}

function entryByEntry(tables: AxisTables): Laid {
  const { entries, taps, weights } = foursOf(tables)
  return { count: entries, taps: turned(taps, entries, 1), weights: turned(weights, entries, 4) }
}

/** Turns a table of rows of `count` entries, so that the first entries of all rows come first, then the second … */
function turned<T extends Int32Array | Float64Array>(from: T, count: number, size: number): T {
  const to = from.slice() as T
  const rows = from.length / count / size
  for (let e = 0, at = 0; e < count; e++) {
    for (let row = 0; row < rows; row++) {
      for (let i = 0; i < size; i++, at++) to[at] = from[(row * count + e) * size + i]!
    }
  }
  return to
}

function headOf({ axes, elements, extrapolated, integers }: Pass): Uint32Array<ArrayBuffer> {
  const words = new Uint32Array(HEAD + 4 * AXES)
  const floats = new Float32Array(words.buffer)
  words.set([elements, axes.length])
  floats[2] = extrapolated
  if (!integers) return words
  words[3] = ROUNDINGS[integers.rounding]
  floats.set(integers.range, 4)
  words.set([integers.wrap ? 1 : 0, integers.weightBits ?? 0], 6)
  return words
}
