import { EXTRAPOLATED, NO_TAP } from '../core/axisPlan.ts'
import type { AxisTables, KernelAxis, Pass } from './passes.ts'

/** The taps of a pass that resizes its last two axes and copies the others. */
interface PlaneShape {
  readonly rowTaps: number
  readonly columnTaps: number
  /** Whether any tap is NO_TAP. */
  readonly marked: boolean
  readonly columns: AxisTables
}

/** Outputs narrower than a workgroup would leave threads of it idle. */
const LEAST_WIDTH = 64

/** Null where a pass resizes other axes, is narrow, or has outputs that read nothing. */
export function planeShape({ axes }: Pass): PlaneShape | null {
  const [columns, rows, ...others] = axes.toReversed() as [KernelAxis, KernelAxis?]
  const unfit = (others as KernelAxis[]).some(({ tables }) => tables)
  if (!columns?.tables || !rows?.tables || unfit || columns.output < LEAST_WIDTH) return null
  const both = [rows.tables, columns.tables]
  if (both.some(({ taps }) => taps.includes(EXTRAPOLATED))) return null
  return {
    rowTaps: rows.tables.tapCount,
    columnTaps: columns.tables.tapCount,
    marked: both.some(({ taps }) => taps.includes(NO_TAP)),
    columns: columns.tables,
  }
}

/**
 * Whether the taps of every column are neighbours, at most `most`, whose first and last never go
 * back from a column to the next, and 64 columns from a multiple of 64 read at most `span` elements.
 */
export function shapeFits({ columns, rowTaps }: PlaneShape, span: number, most: number): boolean {
  const { tapCount, taps } = columns
  if (tapCount > most || tapCount === 1 || rowTaps === 1) return false
  let [firstBefore, lastBefore, blockFirst] = [0, 0, 0]
  for (let o = 0; o * tapCount < taps.length; o++) {
    const first = taps[o * tapCount]!
    let last = first
    for (let t = 1; t < tapCount; t++) {
      const tap = taps[o * tapCount + t]!
      if (tap === NO_TAP) break
      if (tap !== last + 1) return false
      last = tap
    }
    if (first < firstBefore || last < lastBefore) return false
    if (o % 64 === 0) blockFirst = first
    if (last - blockFirst >= span) return false
    firstBefore = first
    lastBefore = last
  }
  return true
}
