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
  /** Pixels by which the sides are drawn in, off the lines of the grid. */
  readonly inset?: number
  readonly fillOpacity?: number
}

/** The outline or ground of one cell. */
export function CellRect(props: CellRectProps) {
  const { view, rows, columns, row, column, className, least = 0, inset = 0, fillOpacity } = props
  const width = Math.max(cellSize(view.columns, columns) - 2 * inset, least)
  const height = Math.max(cellSize(view.rows, rows) - 2 * inset, least)
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
  readonly outlined: boolean
}

/**
 * Input cells that the focused element reads, as strong as their weights; negative ones dashed. Over
 * a picture, and where cells are tiny, they are outlined as well.
 */
export function TapCells({ view, rows, columns, taps, outlined }: TapCellsProps) {
  const cell = Math.min(cellSize(view.columns, columns), cellSize(view.rows, rows))
  const grid = { view, rows, columns }
  const outline = (className: string | undefined) =>
    taps.map(({ row, column }) => (
      <CellRect key={`${row},${column}`} {...{ ...grid, row, column, className }} least={7} />
    ))
  return (
    <>
      {taps.map(({ row, column, weight }) => (
        <CellRect
          key={`${row},${column}`}
          {...{ ...grid, row, column }}
          className={weight < 0 ? styles.negativeTap : styles.tapCell}
          inset={weight < 0 && cell > 12 ? 3.5 : 0}
          fillOpacity={weight < 0 ? 0 : 0.1 + 0.5 * Math.min(weight, 1)}
        />
      ))}
      {outlined && (
        <>
          {outline(styles.focusHalo)}
          {outline(styles.focusCell)}
        </>
      )}
    </>
  )
}
