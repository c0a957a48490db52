import { useMemo } from 'react'
import { CellRect } from './FocusMarks.tsx'
import styles from './figures.module.css'
import { formatFixed } from './format.ts'
import { DETAIL } from './geometry/detail.ts'
import { arrowPath } from './geometry/paths.ts'
import {
  type Cell,
  type CellTap,
  cellTaps,
  type Plane,
  type PlaneGeometry,
} from './geometry/plane.ts'
import { edgePixel, inputCells, pixel, smallestCell, type View } from './geometry/view.ts'

/** Input cells of this many pixels have room for weights. */
const WEIGHTS_FROM = 96
/** More arrows than this hide what they point at; areas alone tell the weights. */
const MOST_ARROWS = 25
/** Dashed lines longer than this, in pixels, are slow to draw and lead out of view. */
const LONGEST_TRACE = 4000

interface ReadingProps {
  readonly view: View
  readonly geometry: PlaneGeometry
  readonly plane: Plane
  readonly step: 'step1' | 'step2'
  readonly focus: Cell
}

/** The focused element in an overlay: its sample, arrows to its taps, and their weights as areas. */
export function Reading({ view, geometry, plane, step, focus }: ReadingProps) {
  const read = useMemo(() => cellTaps(plane, focus), [plane, focus])
  const block = read.find((tap) => tap.block)
  const taps = block ? [] : read
  const [rows, columns] = [inputCells(geometry.rows), inputCells(geometry.columns)]
  const cell = smallestCell(view, rows, columns)
  const x = pixel(view.columns, geometry.columns[step][focus.column]!)
  const y = pixel(view.rows, geometry.rows[step][focus.row]!)
  const fromX = pixel(view.columns, geometry.columns.step1[focus.column]!)
  const fromY = pixel(view.rows, geometry.rows.step1[focus.row]!)
  const distance = Math.hypot(x - fromX, y - fromY)
  const moved = distance > 3 && distance < LONGEST_TRACE
  const place = (tap: CellTap) => ({
    x: edgePixel(view.columns, columns, tap.column + 0.5),
    y: edgePixel(view.rows, rows, tap.row + 0.5),
  })
  const many = taps.length > MOST_ARROWS
  // Of many taps each weighs little: the heaviest is drawn as large as one of few would be.
  const heaviest = many ? taps.reduce((most, { weight }) => Math.max(most, weight), 0) || 1 : 1
  const largest = Math.min(Math.max(cell * 0.34, 5), 26) / Math.sqrt(heaviest)
  const arrows = (many ? [] : taps).map((tap) => {
    const to = place(tap)
    return arrowPath(x, y, to.x, to.y, Math.min(5.5, cell * 0.2))
  })
  return (
    <g>
      {block && (
        <CellRect
          {...{ view, rows, columns, row: block.row, column: block.column, block: block.block }}
          className={styles.tapArea}
        />
      )}
      {taps.map((tap) => {
        const { x: cx, y: cy } = place(tap)
        // A dashed ring is seen around its dot only.
        const least = tap.weight < 0 ? Math.min(cell * 0.17, 4.75) + 2.5 : 1.5
        const r = Math.max(Math.sqrt(Math.abs(tap.weight)) * largest, least)
        const className = tap.weight < 0 ? styles.negativeTap : styles.tapArea
        return <circle key={`${tap.row},${tap.column}`} {...{ cx, cy, r, className }} />
      })}
      {moved && (
        <>
          <path className={styles.guide} d={`M${fromX} ${fromY}L${x} ${y}`} />
          <circle className={styles.focusHollow} cx={fromX} cy={fromY} r={2.8} />
        </>
      )}
      <path className={styles.arrow} d={arrows.map(({ line }) => line).join('')} />
      {cell >= DETAIL.traces && (
        <path className={styles.arrowHead} d={arrows.map(({ head }) => head).join('')} />
      )}
      <circle
        className={styles.focusDot}
        cx={x}
        cy={y}
        r={Math.min(Math.max(cell * 0.1, 3), 4.4)}
      />
      {cell >= WEIGHTS_FROM &&
        taps.map((tap) => {
          const at = place(tap)
          return (
            <text
              key={`${tap.row},${tap.column}`}
              className={styles.weight}
              x={at.x + 8}
              y={at.y - 8}
            >
              {formatFixed(tap.weight)}
            </text>
          )
        })}
    </g>
  )
}
