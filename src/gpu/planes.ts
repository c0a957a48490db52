import { EXTRAPOLATED, NO_TAP } from '../core/axisPlan.ts'
import type { AxisTables, KernelAxis, Pass } from './passes.ts'

/** Widths of the output from which a kernel makes rows. Threads would idle in narrower ones. */
export const LEAST_WIDTH = 24

/** The two innermost axes of a pass that copies all others. */
interface Plane {
  readonly rows: KernelAxis
  readonly columns: KernelAxis
}

/** Null where a pass resizes other axes, or its output is narrow or has elements that read nothing. */
function planeOf({ axes }: Pass): Plane | null {
  const [columns, rows, ...others] = axes.toReversed() as [KernelAxis, KernelAxis?]
  const unfit = (others as KernelAxis[]).some(({ tables }) => tables)
  if (!rows || unfit || columns.output < LEAST_WIDTH) return null
  const marked = [rows, columns].some(({ tables }) => tables?.taps.includes(EXTRAPOLATED))
  return marked ? null : { rows, columns }
}

/** How `walk.wgsl` makes a pass. */
export interface Walk {
  /** Elements that an output reads along the rows and the columns: 1, 2 or 4. */
  readonly rowTaps: number
  readonly columnTaps: number
  /** Threads side by side. */
  readonly lanes: number
  /** Rows that a thread makes. */
  readonly walked: number
}

/** Rows that a thread makes, by the most elements that an output reads along an axis. */
const WALKED: Readonly<Record<number, number>> = { 1: 2, 2: 8, 4: 16 }

/** How `walk.wgsl` makes a pass, null where it can't. */
export function walkOf(pass: Pass): Walk | null {
  const plane = planeOf(pass)
  if (!plane || !(plane.rows.tables || plane.columns.tables)) return null
  const { rows, columns } = plane
  const [rowTaps, columnTaps] = [walkedTaps(rows), walkedTaps(columns)]
  if (!rowTaps || !columnTaps) return null
  const walked = WALKED[Math.max(rowTaps, columnTaps)]!
  return {
    rowTaps,
    columnTaps,
    lanes: lanesFor(columns.output),
    // Where rows shrink, few are read twice, and more threads do better than longer walks.
    walked: rows.output < rows.input ? Math.max(2, walked / 4) : walked,
  }
}

function walkedTaps({ tables }: KernelAxis): number | null {
  if (!tables) return 1
  const { tapCount, taps } = tables
  return [1, 2, 4].includes(tapCount) && !taps.includes(NO_TAP) ? tapCount : null
}

/** The most threads side by side whose columns, four each, exceed the width by little. */
function lanesFor(width: number): number {
  const excess = (lanes: number) => (Math.ceil(width / (4 * lanes)) * 4 * lanes) / width
  const all = [64, 32, 16, 8]
  const least = Math.min(...all.map(excess))
  return all.find((lanes) => excess(lanes) <= 1.15 * least)!
}

/** How `tile.wgsl` makes a pass. */
export interface Tile {
  /** Columns that a workgroup makes. */
  readonly width: number
  /** Most taps of a row, in fours. */
  readonly fours: number
  /** Whether input rows are a multiple of four elements, which are then loaded at once. */
  readonly aligned: boolean
}

/** Elements that `tile.wgsl` keeps of a row. */
const SPAN = 256
/** Below it, blending rows to keep them costs more than it spares. */
const LEAST_TILE = 4
/** Most taps of a row: they take 2 KiB of workgroup memory. */
const MOST_ROW_TAPS = 128

/** How `tile.wgsl` makes a pass, null where it can't. */
export function tileOf(pass: Pass): Tile | null {
  const plane = planeOf(pass)
  if (!plane) return null
  const [rows, columns] = [plane.rows.tables, plane.columns.tables]
  if (!rows || !columns || rows.tapCount < 2 || columns.tapCount < 2) return null
  if (rows.tapCount > MOST_ROW_TAPS || !readsNeighbours(rows) || !readsNeighbours(columns))
    return null
  for (let width = 64; width >= LEAST_TILE; width -= 4) {
    if (!keeps(width, columns)) continue
    const fours = rows.tapCount <= 32 ? 8 : MOST_ROW_TAPS / 4
    return { width, fours, aligned: plane.columns.input % 4 === 0 }
  }
  return null
}

/** Whether the taps of every output are neighbours, and first and last never go back. */
function readsNeighbours({ tapCount, taps }: AxisTables): boolean {
  for (let at = 0; at < taps.length; at += tapCount) {
    for (let t = at + 1; t < at + tapCount && taps[t] !== NO_TAP; t++) {
      if (taps[t] !== taps[t - 1]! + 1) return false
    }
    if (at > 0 && taps[at]! < taps[at - tapCount]!) return false
    if (at > 0 && lastTap(taps, at, tapCount) < lastTap(taps, at - tapCount, tapCount)) return false
  }
  return true
}

/** Whether the elements that each block of columns reads, from a multiple of 4, fit. */
function keeps(width: number, { tapCount, taps }: AxisTables): boolean {
  for (let at = 0; at < taps.length; at += width * tapCount) {
    const last = Math.min(at + width * tapCount, taps.length) - tapCount
    if (lastTap(taps, last, tapCount) - (taps[at]! & ~3) >= SPAN) return false
  }
  return true
}

function lastTap(taps: Int32Array, first: number, tapCount: number): number {
  let at = first + tapCount - 1
  while (taps[at] === NO_TAP) at--
  return taps[at]!
}
