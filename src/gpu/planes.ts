import { EXTRAPOLATED, NO_TAP } from '../core/axisPlan.ts'
import { foursOf } from './fours.ts'
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
  /** Elements that an output reads along the rows: 1, 2 or 4. */
  readonly rowTaps: number
  /** Whether a thread makes four neighbouring columns, not four that lie apart. */
  readonly together: boolean
  /** Elements that an output reads along the columns: 1, 2 or 4; or that four together read. */
  readonly columnTaps: number
  /** Threads side by side. */
  readonly lanes: number
  /** Rows that a thread makes. */
  readonly walked: number
}

/** Rows that a thread makes, by the most elements that an output reads along an axis; and of columns together. */
const WALKED: Readonly<Record<number, number>> = { 1: 2, 2: 8, 4: 16 }
const WALKED_TOGETHER = 8

/** How `walk.wgsl` makes a pass, null where it can't. */
export function walkOf(pass: Pass): Walk | null {
  const plane = planeOf(pass)
  if (!plane || !(plane.rows.tables || plane.columns.tables)) return null
  const { rows, columns } = plane
  const [rowTaps, each] = [walkedTaps(rows), walkedTaps(columns)]
  if (!rowTaps || !each) return null
  const four = readTogether(columns)
  const walked = four ? WALKED_TOGETHER : WALKED[Math.max(rowTaps, each)]!
  return {
    rowTaps,
    together: four !== null,
    columnTaps: four ?? each,
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

/**
 * How many elements four neighbouring columns read, where that is at most half of what they read one by
 * one, and a row of the output is whole fours of them; else null.
 */
function readTogether({ output, tables }: KernelAxis): number | null {
  if (!tables || tables.tapCount === 1 || output % 4 !== 0) return null
  const { entries } = foursOf(tables)
  return entries <= 2 * tables.tapCount ? entries : null
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
  /** Input rows that are loaded at a time, and the most that a workgroup reads, or some more. */
  readonly batch: number
  readonly entries: number
  /** Whether input rows are a multiple of four elements, which are then loaded at once. */
  readonly aligned: boolean
}

/** Columns of the input that a workgroup of `tile.wgsl` reads at most. */
const SPAN = 256
/** Columns that one makes: two a thread at most. Below four, blending rows to keep them costs more than it spares. */
const MOST_TILE = 128
const LEAST_TILE = 4
/** Input rows that a workgroup reads at most: they and their weights take 5 KiB of its memory. */
const MOST_ENTRIES = 256
/** Input rows that are loaded at a time at most: of more, registers would run out. */
const MOST_BATCH = 28
/** Its memory is measured out in steps, so that there are few pipelines. */
const ENTRIES_STEP = 32

/** How `tile.wgsl` makes a pass, null where it can't. */
export function tileOf(pass: Pass): Tile | null {
  const plane = planeOf(pass)
  if (!plane) return null
  const [rows, columns] = [plane.rows.tables, plane.columns.tables]
  if (!rows || !columns || rows.tapCount < 2 || columns.tapCount < 2) return null
  if (rows.tapCount > MOST_ENTRIES || !readsNeighbours(columns)) return null
  const { entries } = foursOf(rows)
  const batch = Math.ceil(entries / Math.ceil(entries / MOST_BATCH) / 4) * 4
  const padded = Math.ceil(entries / batch) * batch
  if (padded > MOST_ENTRIES) return null
  for (let width = MOST_TILE; width >= LEAST_TILE; width -= 4) {
    if (!keeps(width, columns)) continue
    return {
      width,
      batch,
      entries: Math.ceil(padded / ENTRIES_STEP) * ENTRIES_STEP,
      aligned: plane.columns.input % 4 === 0,
    }
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
