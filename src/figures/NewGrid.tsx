import { useMemo } from 'react'
import { CellValues } from './CellValues.tsx'
import { FocusCell } from './FocusMarks.tsx'
import { GridLines } from './GridLines.tsx'
import type { Cell } from './geometry/plane.ts'
import type { UnsafeOutputs } from './geometry/unsafeMarks.ts'
import { type Cells, edgePixel, outputCells, type View } from './geometry/view.ts'
import { Minimap } from './Minimap.tsx'
import { type OutputFigureProps, OutputPlot } from './OutputPlot.tsx'
import { isOnMap } from './Plot.tsx'
import { UnsafeCells } from './UnsafeCells.tsx'

/** Whether a cell is where the minimap usually lies. */
function isAtRightEnd(view: View, rows: Cells, columns: Cells, { row, column }: Cell): boolean {
  const [y, x] = [
    edgePixel(view.rows, rows, row + 0.5),
    edgePixel(view.columns, columns, column + 0.5),
  ]
  return (
    x > view.columns.size / 2 &&
    x <= view.columns.size &&
    y > view.rows.size / 2 &&
    y <= view.rows.size
  )
}

export interface NewGridProps extends OutputFigureProps {
  readonly value: ((row: number, column: number) => number) | null
  /** Outputs to mark, because they read another element than exact arithmetic would. */
  readonly unsafe?: UnsafeOutputs
  /** What is said of the minimap, which shows the whole output while the figure is zoomed. */
  readonly minimap?: undefined | { readonly label: string; readonly inView: (view: View) => string }
}

/** The output: its grid, its values, the focused element outlined. */
export function NewGrid(props: NewGridProps) {
  const { geometry, focus, value, underlay } = props
  const rows = useMemo(() => outputCells(geometry.rows), [geometry.rows])
  const columns = useMemo(() => outputCells(geometry.columns), [geometry.columns])
  return (
    <OutputPlot
      figure={props}
      beside={(size, view) =>
        props.minimap &&
        props.frame.zoom.k > 1 && (
          <Minimap
            {...{ frame: props.frame, geometry, underlay, figure: size }}
            left={focus !== null && isAtRightEnd(view, rows, columns, focus)}
            label={props.minimap.label}
            inView={props.minimap.inView(view)}
          />
        )
      }
    >
      {(view) => (
        <NewGridDrawing
          {...{ view, geometry, focus, value, unsafe: props.unsafe }}
          onMap={isOnMap(underlay)}
        />
      )}
    </OutputPlot>
  )
}

interface NewGridDrawingProps extends Pick<NewGridProps, 'geometry' | 'focus' | 'value'> {
  readonly view: View
  readonly unsafe?: UnsafeOutputs | undefined
  /** The cells are painted in strong colours. */
  readonly onMap: boolean
}

/** What the figure draws of the output in a view. */
export function NewGridDrawing(props: NewGridDrawingProps) {
  const { view, geometry, focus, value, unsafe, onMap } = props
  const rows = useMemo(() => outputCells(geometry.rows), [geometry.rows])
  const columns = useMemo(() => outputCells(geometry.columns), [geometry.columns])
  return (
    <>
      <CellValues {...{ view, rows, columns, value, onMap }} dots="output" />
      <GridLines {...{ view, rows, columns }} of="output" />
      {unsafe && <UnsafeCells {...{ view, rows, columns, unsafe }} />}
      {focus && <FocusCell {...{ view, rows, columns, cell: focus }} halo={onMap} />}
    </>
  )
}
