import type { IntegerRule } from '../core/integers.ts'
import type { Kernel, Layout } from './kernels.ts'
import { byFours, byOutputs, byTaps, byTiles, byWalks, type Laid } from './layouts.ts'
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

/** The uniform and the concatenated tables of a pass, for the kernel that computes it. */
export function tablesOf(pass: Pass, { layout }: Kernel): PassTables {
  const { axes } = pass
  const resize = headOf(pass)
  const laid = axes.map(({ tables }, a) =>
    tables ? laidBy(layout, tables, axes.length - 1 - a) : null,
  )
  const lengths = laid.map((table) =>
    table ? Math.max(table.taps.length, table.weights.length) : 0,
  )
  const size = layout.by === 'fours' ? 4 : 1
  // A binding can't be empty.
  const length = Math.max(size, sum(lengths))
  const taps = new Uint32Array(length)
  const weights = new Float32Array(length)
  axes.forEach(({ input, output }, a) => {
    const table = laid[a]
    const at = sum(lengths.slice(0, a))
    resize.set([input, output, at / size, table?.count ?? 0], HEAD + 4 * a)
    if (!table) return
    // NO_TAP and EXTRAPOLATED wrap around to the two largest u32.
    taps.set(table.taps, at)
    weights.set(table.weights, at)
  })
  return { resize, taps, weights }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)

/** The table of an axis inside which `inner` others lie. */
function laidBy(layout: Layout, tables: AxisTables, inner: number): Laid {
  if (layout.by === 'taps') return byTaps(tables)
  if (layout.by === 'tiles') {
    return inner === 1 ? byTiles(tables, layout.multiple) : byTaps(tables)
  }
  if (inner === 1 && layout.walked) return byWalks(tables, layout.walked)
  return inner === 0 && layout.together ? byFours(tables) : byOutputs(tables)
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
