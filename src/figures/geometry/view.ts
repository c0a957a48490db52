import type { Zoom } from '../../scene/scene.ts'
import type { AxisGeometry } from './axisGeometry.ts'
import { DETAIL } from './detail.ts'
import type { PlaneGeometry } from './plane.ts'

/** One axis on screen: which part of the frame is on how many pixels. */
export interface AxisView {
  /** Pixels (CSS) that the view is long. */
  readonly size: number
  /** Pixel of frame position 0, and pixels per unit of the frame. */
  readonly origin: number
  readonly scale: number
}

export interface View {
  readonly rows: AxisView
  readonly columns: AxisView
}

/** Puts the frame of an axis on `size` pixels, magnified `k` times and moved by `shift` sizes. */
export function axisView(
  { frameStart, frameEnd }: Pick<AxisGeometry, 'frameStart' | 'frameEnd'>,
  size: number,
  k = 1,
  shift = 0,
): AxisView {
  const scale = (size * k) / (frameEnd - frameStart)
  return { size, scale, origin: size * shift - frameStart * scale }
}

/** The view of a plane under the zoom that all figures share. */
export function planeView(plane: PlaneGeometry, width: number, height: number, zoom: Zoom): View {
  return {
    rows: axisView(plane.rows, height, zoom.k, zoom.y),
    columns: axisView(plane.columns, width, zoom.k, zoom.x),
  }
}

/** Pixel of a frame position. */
export function pixel(view: AxisView, u: number): number {
  return view.origin + u * view.scale
}

/** Frame position at a pixel. */
export function positionAt(view: AxisView, px: number): number {
  return (px - view.origin) / view.scale
}

/** A grid along one axis: `count` equal cells between two frame positions. */
export interface Cells {
  readonly start: number
  readonly end: number
  readonly count: number
}

export const inputCells = (axis: AxisGeometry): Cells => ({
  start: axis.inputStart,
  end: axis.inputEnd,
  count: axis.input,
})

export const outputCells = (axis: AxisGeometry): Cells => ({ start: 0, end: 1, count: axis.output })

/** Length of a cell in pixels. */
export function cellSize(view: AxisView, { start, end, count }: Cells): number {
  return ((end - start) / count) * view.scale
}

/** The shorter side of a cell in pixels. */
export function smallestCell(view: View, rows: Cells, columns: Cells): number {
  return Math.min(cellSize(view.rows, rows), cellSize(view.columns, columns))
}

/** Whether cells are so small that their grid is drawn in finer lines. */
export function isFine(view: View, rows: Cells, columns: Cells): boolean {
  return smallestCell(view, rows, columns) < DETAIL.traces
}

/** Pixel of the lower edge of cell `i`, or of any position between edges. */
export function edgePixel(view: AxisView, { start, end, count }: Cells, i: number): number {
  return pixel(view, start + ((end - start) * i) / count)
}

/** Room for a label in pixels. */
const LABEL_ROOM = 60

/** Pixel in the middle of what is seen of a cell that fills much of the view, else of the cell. */
export function labelPixel(view: AxisView, cells: Cells, i: number): number {
  const start = Math.max(edgePixel(view, cells, i), 0)
  const end = Math.min(edgePixel(view, cells, i + 1), view.size)
  const large = cellSize(view, cells) >= view.size / 2 && end - start >= LABEL_ROOM
  return large ? (start + end) / 2 : edgePixel(view, cells, i + 0.5)
}

/** Cell under a pixel; null beside the grid. */
export function cellAt(view: AxisView, cells: Cells, px: number): number | null {
  const { start, end, count } = cells
  const i = Math.floor(((positionAt(view, px) - start) / (end - start)) * count)
  return i >= 0 && i < count ? i : null
}

/** Cells of which a part is in view: from `first` up to, not including, `last`. */
export function visibleCells(view: AxisView, cells: Cells): { first: number; last: number } {
  const size = cellSize(view, cells)
  const start = edgePixel(view, cells, 0)
  const first = Math.floor(-start / size)
  const last = Math.ceil((view.size - start) / size)
  return {
    first: Math.min(Math.max(first, 0), cells.count),
    last: Math.max(Math.min(last, cells.count), 0),
  }
}
