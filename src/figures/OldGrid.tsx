import { type KeyboardEvent, useMemo, useState } from 'react'
import { CellEditor } from './CellEditor.tsx'
import { CellValues } from './CellValues.tsx'
import { CellRect, TapCells } from './FocusMarks.tsx'
import styles from './figures.module.css'
import { GridLines } from './GridLines.tsx'
import { moveByKey } from './geometry/moves.ts'
import type { Cell, CellTap, PlaneGeometry } from './geometry/plane.ts'
import { cellAt, inputCells, type View } from './geometry/view.ts'
import { type Frame, isOnMap, Plot, type PlotPoint, type Underlay } from './Plot.tsx'

export interface OldGridProps {
  readonly title: string
  readonly caption: string
  readonly label: string
  readonly frame: Frame
  readonly geometry: PlaneGeometry
  readonly underlay: Underlay | null
  readonly value: (row: number, column: number) => number
  readonly taps: readonly CellTap[]
  /** Input element under the pointer or the keyboard's cursor. */
  readonly cursor: Cell | null
  readonly onCursor: (cell: Cell | null) => void
  readonly onEdit: (cell: Cell, value: number) => void
  /** Keys that are not for the cursor, such as zoom. */
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void
  readonly editLabel: (cell: Cell) => string
  readonly editProblem: string
}

/** The input: its grid, its values, the elements that the focused output reads; editable in place. */
export function OldGrid(props: OldGridProps) {
  const { geometry, cursor, onCursor, taps, value } = props
  const [edited, setEdited] = useState<Cell | null>(null)
  const rows = useMemo(() => inputCells(geometry.rows), [geometry.rows])
  const columns = useMemo(() => inputCells(geometry.columns), [geometry.columns])
  const cellOf = ({ x, y, view }: PlotPoint): Cell | null => {
    const row = cellAt(view.rows, rows, y)
    const column = cellAt(view.columns, columns, x)
    return row === null || column === null ? null : { row, column }
  }
  const keyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return
    if (event.key === 'Enter') {
      event.preventDefault()
      return setEdited(cursor ?? { row: 0, column: 0 })
    }
    if (event.key === 'Escape') return onCursor(null)
    const at = cursor ? [cursor.row, cursor.column] : [0, 0]
    const next = moveByKey(event, at, [rows.count, columns.count])
    if (!next) return props.onKey(event)
    event.preventDefault()
    onCursor(cursor ? { row: next[0]!, column: next[1]! } : { row: 0, column: 0 })
  }
  const inside = edited && edited.row < rows.count && edited.column < columns.count
  return (
    <Plot
      title={props.title}
      caption={props.caption}
      label={props.label}
      frame={props.frame}
      geometry={geometry}
      underlay={props.underlay}
      onPoint={(point) => onCursor(point && cellOf(point))}
      onPick={() => {}}
      onDoublePick={(point) => setEdited(cellOf(point))}
      onKeyDown={keyDown}
      onLeave={() => onCursor(null)}
      over={(view) =>
        inside && (
          <CellEditor
            key={`${edited.row},${edited.column}`}
            {...{ view, rows, columns, cell: edited }}
            value={value(edited.row, edited.column)}
            label={props.editLabel(edited)}
            problem={props.editProblem}
            onCommit={(typed) => props.onEdit(edited, typed)}
            onClose={() => setEdited(null)}
          />
        )
      }
    >
      {(view) => (
        <>
          <OldGridDrawing {...{ view, geometry, value, taps }} onMap={isOnMap(props.underlay)} />
          {cursor && (
            <CellRect
              {...{ view, rows, columns, ...cursor }}
              className={styles.cursorCell}
              least={6}
            />
          )}
        </>
      )}
    </Plot>
  )
}

interface OldGridDrawingProps extends Pick<OldGridProps, 'geometry' | 'value' | 'taps'> {
  readonly view: View
  /** The cells are painted in strong colours. */
  readonly onMap: boolean
}

/** What the figure draws of the input in a view. */
export function OldGridDrawing({ view, geometry, value, taps, onMap }: OldGridDrawingProps) {
  const rows = useMemo(() => inputCells(geometry.rows), [geometry.rows])
  const columns = useMemo(() => inputCells(geometry.columns), [geometry.columns])
  return (
    <>
      <TapCells {...{ view, rows, columns, taps }} outlined={onMap} />
      <CellValues {...{ view, rows, columns, value, onMap }} dots="input" />
      <GridLines {...{ view, rows, columns }} of="input" />
    </>
  )
}
