import { type Cells, cellSize, edgePixel, type View, visibleCells } from './view.ts'

/** Output indices along both axes that read another element than exact arithmetic would. */
export interface UnsafeOutputs {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
}

/** Half the width of a diamond. */
const HALF = 5.5
/** Smaller cells have no corner to fold. */
const LEAST_CELL = 12

const at = (value: number) => Math.round(value * 100) / 100

/** Diamonds round points, as one path; those on one pixel are drawn once. */
export function diamondsPath(points: readonly (readonly [x: number, y: number])[]): string {
  const drawn = new Set<string>()
  for (const [x, y] of points) {
    drawn.add(`M${at(x - HALF)} ${at(y)}l${HALF} ${-HALF}l${HALF} ${HALF}l${-HALF} ${HALF}Z`)
  }
  return [...drawn].join('')
}

/** Where columns and rows with marks meet the border of the grid, or of the view inside it. */
export function borderPoints(
  view: View,
  rows: Cells,
  columns: Cells,
  unsafe: UnsafeOutputs,
): [x: number, y: number][] {
  const top = Math.max(edgePixel(view.rows, rows, 0), HALF + 1)
  const left = Math.max(edgePixel(view.columns, columns, 0), HALF + 1)
  const middle = (axis: 'rows' | 'columns', cells: Cells) =>
    unsafe[axis]
      .map((index) => edgePixel(view[axis], cells, index + 0.5))
      .filter((px) => px >= 0 && px <= view[axis].size)
  return [
    ...middle('columns', columns).map((x): [number, number] => [x, top]),
    ...middle('rows', rows).map((y): [number, number] => [left, y]),
  ]
}

/** The folded corners of the cells with marks, as one path; none where cells are small. */
export function cornersPath(
  view: View,
  rows: Cells,
  columns: Cells,
  unsafe: UnsafeOutputs,
): string {
  const size = Math.min(cellSize(view.rows, rows), cellSize(view.columns, columns))
  if (size < LEAST_CELL || unsafe.rows.length + unsafe.columns.length === 0) return ''
  const fold = at(Math.min(7, size / 3))
  const [marked, across] = [new Set(unsafe.rows), new Set(unsafe.columns)]
  const [y, x] = [visibleCells(view.rows, rows), visibleCells(view.columns, columns)]
  const parts: string[] = []
  for (let row = y.first; row < y.last; row++) {
    for (let column = x.first; column < x.last; column++) {
      if (!marked.has(row) && !across.has(column)) continue
      const right = at(edgePixel(view.columns, columns, column + 1))
      const top = at(edgePixel(view.rows, rows, row))
      parts.push(`M${right} ${top}v${fold}l${-fold} ${-fold}Z`)
    }
  }
  return parts.join('')
}
