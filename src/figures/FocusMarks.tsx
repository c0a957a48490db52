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
  /** Of a block of cells that starts at this one. */
  readonly block?: CellTap['block']
}

const ONE_CELL = { rows: 1, columns: 1 }

/** The outline or ground of one cell, or of a block of cells. */
export function CellRect(props: CellRectProps) {
  const { view, rows, columns, row, column, className, least = 0, inset = 0, fillOpacity } = props
  const { block = ONE_CELL } = props
  const width = Math.max(block.columns * cellSize(view.columns, columns) - 2 * inset, least)
  const height = Math.max(block.rows * cellSize(view.rows, rows) - 2 * inset, least)
  return (
    <rect
      className={className}
      x={edgePixel(view.columns, columns, column + block.columns / 2) - width / 2}
      y={edgePixel(view.rows, rows, row + block.rows / 2) - height / 2}
      width={width}
      height={height}
      fillOpacity={fillOpacity}
    />
  )
}

interface FocusCellProps {
  readonly view: View
  readonly rows: Cells
  readonly columns: Cells
  readonly cell: Cell
  /** A light rim, for where the ground may be dark. */
  readonly halo: boolean
}

/** The outline of the focused element. */
export function FocusCell({ view, rows, columns, cell, halo }: FocusCellProps) {
  const at = { view, rows, columns, ...cell, least: 7 }
  return (
    <>
      {halo && <CellRect {...at} className={styles.focusHalo} />}
      <CellRect {...at} className={styles.focusCell} />
    </>
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
    taps.map(({ row, column, block }) => (
      <CellRect
        key={`${row},${column}`}
        {...{ ...grid, row, column, block, className }}
        least={7}
      />
    ))
  return (
    <>
      {taps.map(({ row, column, weight, block }) => (
        <CellRect
          key={`${row},${column}`}
          {...{ ...grid, row, column, block }}
          className={weight < 0 ? styles.negativeTap : styles.tapCell}
          inset={weight < 0 && cell > 12 ? 3.5 : 0}
          fillOpacity={weight < 0 ? 0 : 0.1 + (block ? 0.1 : 0.5 * Math.min(weight, 1))}
        />
      ))}
      {(outlined || taps[0]?.block) && (
        <>
          {outline(styles.focusHalo)}
          {outline(styles.focusCell)}
        </>
      )}
    </>
  )
}
