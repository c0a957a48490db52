import { type KeyboardEvent, useState } from 'react'
import styles from './figures.module.css'
import { parseValue } from './format.ts'
import type { Cell } from './geometry/plane.ts'
import { type Cells, cellSize, edgePixel, type View } from './geometry/view.ts'

interface CellEditorProps {
  readonly view: View
  readonly rows: Cells
  readonly columns: Cells
  readonly cell: Cell
  readonly value: number
  readonly label: string
  /** What is said of text that is not a number. */
  readonly problem: string
  readonly onCommit: (value: number) => void
  readonly onClose: () => void
}

const PROBLEM_HEIGHT = 28

/** A field over a cell: Enter keeps the typed value, Escape or leaving drops it. */
export function CellEditor(props: CellEditorProps) {
  const { view, rows, columns, cell, value, label, problem, onCommit, onClose } = props
  const [text, setText] = useState(() => String(value).replace('Infinity', 'inf').toLowerCase())
  const [wrong, setWrong] = useState(false)
  const width = Math.max(cellSize(view.columns, columns), 64)
  const height = Math.max(cellSize(view.rows, rows), 24)
  const centreX = edgePixel(view.columns, columns, cell.column + 0.5)
  const left = Math.min(Math.max(centreX - width / 2, 0), Math.max(view.columns.size - width, 0))
  const centreY = edgePixel(view.rows, rows, cell.row + 0.5)
  const top = Math.min(Math.max(centreY - height / 2, 0), Math.max(view.rows.size - height, 0))

  const below = top + height + PROBLEM_HEIGHT

  // Closing takes the field away: the figure keeps the keyboard.
  const close = (field: HTMLElement) => {
    field.parentElement?.focus()
    onClose()
  }
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation()
    if (event.key === 'Escape') close(event.currentTarget)
    if (event.key !== 'Enter') return
    const typed = parseValue(text)
    setWrong(typed === null)
    if (typed === null) return
    onCommit(typed)
    close(event.currentTarget)
  }
  return (
    <>
      <input
        className={styles.editor}
        style={{ left, top, width, height }}
        aria-label={label}
        aria-invalid={wrong}
        aria-describedby={wrong ? 'cell-problem' : undefined}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit this cell
        autoFocus
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setWrong(false)
        }}
        onKeyDown={keyDown}
        onBlur={() => !wrong && onClose()}
        onPointerDown={(event) => event.stopPropagation()}
        onMouseDown={(event) => event.stopPropagation()}
        onClick={(event) => event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
      />
      {wrong && (
        <p
          id="cell-problem"
          role="alert"
          className={styles.editorProblem}
          style={{
            left: Math.min(left, Math.max(view.columns.size - 220, 0)),
            top: below > view.rows.size ? top - PROBLEM_HEIGHT : top + height + 2,
          }}
        >
          {problem}
        </p>
      )}
    </>
  )
}
