import { memo } from 'react'
import { CellDots } from './CellDots.tsx'
import styles from './figures.module.css'
import { formatBriefly, formatValue } from './format.ts'
import { DETAIL, MOST_NUMBERS } from './geometry/detail.ts'
import {
  type Cells,
  cellSize,
  edgePixel,
  labelPixel,
  type View,
  visibleCells,
} from './geometry/view.ts'

interface CellValuesProps {
  readonly view: View
  readonly rows: Cells
  readonly columns: Cells
  /** Value of a cell; a new function where values are new, null while they are not known. */
  readonly value: ((row: number, column: number) => number) | null
  /** The cells are painted in strong colours: digits need a rim to be read. */
  readonly onMap: boolean
  /** Whose dots are drawn where the digits don't fit. */
  readonly dots: 'input' | 'output'
  /** A value that is not 0 must not read 0: no digits where they don't fit, and no dots either. */
  readonly strict?: boolean
}

/** The cells in view that are large enough for their values to be printed. */
function printedCells(view: View, rows: Cells, columns: Cells) {
  const [width, height] = [cellSize(view.columns, columns), cellSize(view.rows, rows)]
  if (width < DETAIL.numbers || height < DETAIL.numberRows) return null
  const [y, x] = [visibleCells(view.rows, rows), visibleCells(view.columns, columns)]
  if ((y.last - y.first) * (x.last - x.first) > MOST_NUMBERS) return null
  return { y, x, width, height }
}

interface PrintedValue {
  readonly key: string
  /** Middle of the digits. */
  readonly x: number
  readonly y: number
  readonly left: number
  readonly top: number
  readonly value: number
  /** NaN or infinite. */
  readonly odd: boolean
}

/** Values printed in their cells; NaN and infinities stand on a ground of their own. */
export const CellValues = memo(function CellValues(props: CellValuesProps) {
  const { view, rows, columns, value, onMap, strict } = props
  const otherwise =
    onMap || strict ? null : <CellDots {...{ view, rows, columns }} of={props.dots} />
  const printed = printedCells(view, rows, columns)
  if (!printed || !value) return otherwise
  const { y, x, width, height } = printed
  const cells: PrintedValue[] = []
  for (let row = y.first; row < y.last; row++) {
    for (let column = x.first; column < x.last; column++) {
      const v = value(row, column)
      cells.push({
        key: `${row},${column}`,
        x: labelPixel(view.columns, columns, column),
        y: labelPixel(view.rows, rows, row),
        left: edgePixel(view.columns, columns, column),
        top: edgePixel(view.rows, rows, row),
        value: v,
        odd: !Number.isFinite(v),
      })
    }
  }
  const fitted = fitTexts(
    cells.map((cell) => cell.value),
    width,
    height,
    strict ? [formatValue] : FORMATS,
  )
  if (!fitted) return otherwise
  const { texts, size } = fitted
  const odd = cells.filter((cell) => cell.odd)
  return (
    <g className={onMap ? styles.valueOnMap : styles.value} fontSize={size}>
      {odd.length > 0 && (
        <path
          className={styles.oddCell}
          d={odd.map((c) => cellPath(c.left, c.top, width, height)).join('')}
        />
      )}
      {cells.map((cell, i) => (
        <text
          key={cell.key}
          x={cell.x}
          y={cell.y}
          className={cell.odd ? styles.oddValue : undefined}
        >
          {texts[i]}
        </text>
      ))}
    </g>
  )
})

const SMALLEST = 7.5
const LARGEST = 14
/** Width of a digit in the text face, in font sizes. */
const DIGIT = 0.58

/** Fewer digits, where more don't fit. */
const FORMATS = [formatValue, formatBriefly]

/** The values as text, in fewer digits where more don't fit, and the font size for all of them. */
function fitTexts(
  values: readonly number[],
  width: number,
  height: number,
  formats: readonly ((value: number) => string)[],
) {
  for (const format of formats) {
    const texts = values.map((value) => format(value))
    const size = fontSize(
      texts.map((text) => text.length),
      width,
      height,
    )
    if (size >= SMALLEST) return { texts, size }
  }
  return null
}

function fontSize(lengths: readonly number[], width: number, height: number): number {
  const longest = Math.max(1, ...lengths)
  const fits = Math.min((width - 5) / (longest * DIGIT), height * 0.5, LARGEST)
  return Math.floor(fits * 2) / 2
}

const cellPath = (x: number, y: number, width: number, height: number) =>
  `M${x} ${y}h${width}v${height}h${-width}Z`
