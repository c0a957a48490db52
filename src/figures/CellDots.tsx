import styles from './figures.module.css'
import { DETAIL, MOST_DOTS } from './geometry/detail.ts'
import { centres, dotsPath } from './geometry/paths.ts'
import { type Cells, cellSize, type View } from './geometry/view.ts'

interface CellDotsProps {
  readonly view: View
  readonly rows: Cells
  readonly columns: Cells
  readonly of: 'input' | 'output'
}

/** Heavy for the input, small for the output: class, largest width in pixels, share of a cell. */
const DOTS = {
  input: [styles.inputDots, 9.5, 0.4],
  output: [styles.outputDots, 5, 0.3],
} as const

/** Dots at the centres of cells whose values don't fit. */
export function CellDots({ view, rows, columns, of }: CellDotsProps) {
  const cell = Math.min(cellSize(view.rows, rows), cellSize(view.columns, columns))
  if (cell < DETAIL.dots) return null
  const [y, x] = [centres(view.rows, rows), centres(view.columns, columns)]
  if (y.length * x.length > MOST_DOTS) return null
  const [className, most, share] = DOTS[of]
  return <path {...{ className }} strokeWidth={Math.min(most, cell * share)} d={dotsPath(y, x)} />
}
