import styles from './figures.module.css'
import type { Cell, CellTap } from './geometry/plane.ts'
import { type Cells, cellSize, edgePixel, type View } from './geometry/view.ts'

interface CellRectProps extends Cell {
  readonly view: View
  readonly rows: Cells
  readonly columns: Cells
  readonly className: string | undefined
  /** Smallest side in pixels, so that an element of a large tensor can be found. */
  readonly least?: number
  readonly fillOpacity?: number
}

/** The outline or ground of one cell. */
export function CellRect(props: CellRectProps) {
  const { view, rows, columns, row, column, className, least = 0, fillOpacity } = props
  const width = Math.max(cellSize(view.columns, columns), least)
  const height = Math.max(cellSize(view.rows, rows), least)
  return (
    <rect
      className={className}
      x={edgePixel(view.columns, columns, column + 0.5) - width / 2}
      y={edgePixel(view.rows, rows, row + 0.5) - height / 2}
      width={width}
      height={height}
      fillOpacity={fillOpacity}
    />
  )
}

interface TapCellsProps {
  readonly view: View
  readonly rows: Cells
  readonly columns: Cells
  readonly taps: readonly CellTap[]
}

/** Input cells that the focused element reads, as strong as their weights; negative ones dashed. */
export function TapCells({ view, rows, columns, taps }: TapCellsProps) {
  const tiny = cellSize(view.columns, columns) < 4 || cellSize(view.rows, rows) < 4
  return taps.map((tap) => (
    <g key={`${tap.row},${tap.column}`}>
      {tiny && (
        <CellRect {...{ view, rows, columns, ...tap }} className={styles.focusCell} least={7} />
      )}
      <CellRect
        {...{ view, rows, columns, ...tap }}
        className={tap.weight < 0 ? styles.negativeTap : styles.tapCell}
        fillOpacity={tap.weight < 0 ? 0 : 0.1 + 0.5 * Math.min(tap.weight, 1)}
      />
    </g>
  ))
}
