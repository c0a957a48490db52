import { memo, useMemo } from 'react'
import { CellValues } from './CellValues.tsx'
import own from './comparison.module.css'
import { FocusCell } from './FocusMarks.tsx'
import { GridLines } from './GridLines.tsx'
import { DETAIL, MOST_DOTS } from './geometry/detail.ts'
import {
  type Cells,
  cellSize,
  edgePixel,
  outputCells,
  type View,
  visibleCells,
} from './geometry/view.ts'
import { type OutputFigureProps, OutputPlot } from './OutputPlot.tsx'

interface DifferenceGridProps extends OutputFigureProps {
  /** B less A of a cell; 0 where they are equal. */
  readonly value: (row: number, column: number) => number
  /** Painted in colours so strong that digits need a rim. */
  readonly strong: boolean
}

/** B less A: painted on a diverging map, printed where there is room, and marked where not 0. */
export function DifferenceGrid(props: DifferenceGridProps) {
  const { geometry, focus, value, strong } = props
  return (
    <OutputPlot figure={props}>
      {(view) => <DifferenceDrawing {...{ view, geometry, focus, value, strong }} />}
    </OutputPlot>
  )
}

interface DifferenceDrawingProps
  extends Pick<DifferenceGridProps, 'geometry' | 'focus' | 'value' | 'strong'> {
  readonly view: View
}

/** What the figure draws of the difference in a view. */
export function DifferenceDrawing(props: DifferenceDrawingProps) {
  const { view, geometry, focus, value, strong } = props
  const rows = useMemo(() => outputCells(geometry.rows), [geometry.rows])
  const columns = useMemo(() => outputCells(geometry.columns), [geometry.columns])
  return (
    <>
      <CellValues {...{ view, rows, columns, value }} onMap={strong} dots="output" strict />
      <GridLines {...{ view, rows, columns }} of="output" />
      <DifferingMarks {...{ view, rows, columns, value }} />
      {focus && <FocusCell {...{ view, rows, columns, cell: focus }} halo />}
    </>
  )
}

/** Pixels between a mark and the lines of the grid. */
const INSET = 1.5

interface MarksProps {
  readonly view: View
  readonly rows: Cells
  readonly columns: Cells
  readonly value: (row: number, column: number) => number
}

/** A corner folded in every cell in view that is not 0: upper right where B is larger, else lower. */
const DifferingMarks = memo(function DifferingMarks({ view, rows, columns, value }: MarksProps) {
  const [width, height] = [cellSize(view.columns, columns), cellSize(view.rows, rows)]
  const size = Math.min(width, height)
  const [y, x] = [visibleCells(view.rows, rows), visibleCells(view.columns, columns)]
  if (size < DETAIL.dots || (y.last - y.first) * (x.last - x.first) > MOST_DOTS) return null
  const fold = Math.min(5, size * 0.25)
  const marks: string[] = []
  for (let row = y.first; row < y.last; row++) {
    for (let column = x.first; column < x.last; column++) {
      const apart = value(row, column)
      if (apart === 0) continue
      const right = (edgePixel(view.columns, columns, column + 1) - INSET).toFixed(1)
      const up = !(apart < 0)
      const at = edgePixel(view.rows, rows, up ? row : row + 1) + (up ? INSET : -INSET)
      const edge = at.toFixed(1)
      marks.push(`M${right} ${edge}h${-fold}l${fold} ${up ? fold : -fold}z`)
    }
  }
  return <path className={own.differs} d={marks.join('')} />
})
