import styles from './figures.module.css'
import { gridPath } from './geometry/paths.ts'
import { type Cells, isFine, type View } from './geometry/view.ts'

interface GridLinesProps {
  readonly view: View
  readonly rows: Cells
  readonly columns: Cells
  readonly of: 'input' | 'output'
}

/** The lines between cells; finer where there are many. */
export function GridLines({ view, rows, columns, of }: GridLinesProps) {
  const grid = of === 'input' ? styles.inputGrid : styles.outputGrid
  return (
    <path
      className={isFine(view, rows, columns) ? `${grid} ${styles.fineGrid}` : grid}
      d={gridPath(view.rows, view.columns, rows, columns)}
    />
  )
}
