import type { Painting } from '../../gpu/engine.ts'
import type { PlaneGeometry } from './plane.ts'
import {
  type AxisView,
  type Cells,
  cellSize,
  edgePixel,
  inputCells,
  outputCells,
  type View,
} from './view.ts'

/** Where a canvas under a figure shows which elements, at `ratio` device pixels per CSS pixel. */
export function paintingPlace(
  of: Painting['of'],
  plane: PlaneGeometry,
  view: View,
  ratio: number,
): Pick<Painting, 'of' | 'rows' | 'columns' | 'row' | 'column'> {
  const cells = of === 'input' ? inputCells : outputCells
  const [y, x] = [cells(plane.rows), cells(plane.columns)]
  return {
    of,
    rows: y.count,
    columns: x.count,
    row: place(view.rows, y, ratio),
    column: place(view.columns, x, ratio),
  }
}

function place(view: AxisView, cells: Cells, ratio: number): { start: number; step: number } {
  const size = cellSize(view, cells)
  return { start: -edgePixel(view, cells, 0) / size, step: 1 / (size * ratio) }
}
