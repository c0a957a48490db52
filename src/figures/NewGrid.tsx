import { type KeyboardEvent, useMemo } from 'react'
import { CellValues } from './CellValues.tsx'
import { CellRect } from './FocusMarks.tsx'
import styles from './figures.module.css'
import { gridPath } from './geometry/paths.ts'
import type { Cell, PlaneGeometry } from './geometry/plane.ts'
import type { UnsafeOutputs } from './geometry/unsafeMarks.ts'
import { type Cells, cellAt, edgePixel, isFine, outputCells, type View } from './geometry/view.ts'
import { Minimap } from './Minimap.tsx'
import { type Frame, isOnMap, Plot, type PlotPoint, type Underlay } from './Plot.tsx'
import { UnsafeCells } from './UnsafeCells.tsx'

export interface OutputFigureProps {
  readonly title: string
  readonly caption: string
  readonly label: string
  readonly frame: Frame
  readonly geometry: PlaneGeometry
  readonly underlay: Underlay | null
  readonly focus: Cell | null
  readonly onHover: (cell: Cell | null) => void
  readonly onPick: (cell: Cell) => void
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void
}

/** Output cell at a point of a figure. */
export function outputCellAt({ x, y, view }: PlotPoint, geometry: PlaneGeometry): Cell | null {
  const row = cellAt(view.rows, outputCells(geometry.rows), y)
  const column = cellAt(view.columns, outputCells(geometry.columns), x)
  return row === null || column === null ? null : { row, column }
}

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
  readonly value: (row: number, column: number) => number
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
  const onMap = isOnMap(underlay)
  const pick = (point: PlotPoint) => {
    const cell = outputCellAt(point, geometry)
    if (cell) props.onPick(cell)
  }
  return (
    <Plot
      title={props.title}
      caption={props.caption}
      label={props.label}
      frame={props.frame}
      geometry={geometry}
      underlay={underlay}
      onPoint={(point) => props.onHover(point && outputCellAt(point, geometry))}
      onPick={pick}
      onKeyDown={props.onKey}
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
        <>
          <CellValues {...{ view, rows, columns, value, onMap }} dots="output" />
          <path
            className={
              isFine(view, rows, columns)
                ? `${styles.outputGrid} ${styles.fineGrid}`
                : styles.outputGrid
            }
            d={gridPath(view.rows, view.columns, rows, columns)}
          />
          {props.unsafe && <UnsafeCells {...{ view, rows, columns }} unsafe={props.unsafe} />}
          {focus && (
            <>
              {onMap && (
                <CellRect
                  {...{ view, rows, columns, ...focus }}
                  className={styles.focusHalo}
                  least={7}
                />
              )}
              <CellRect
                {...{ view, rows, columns, ...focus }}
                className={styles.focusCell}
                least={7}
              />
            </>
          )}
        </>
      )}
    </Plot>
  )
}
