import { memo, useMemo } from 'react'
import styles from './figures.module.css'
import { formatFixed } from './format.ts'
import { DETAIL, MOST_DOTS } from './geometry/detail.ts'
import {
  arrowPath,
  centres,
  dotsPath,
  gridPath,
  samples,
  samplesPath,
  tracePaths,
} from './geometry/paths.ts'
import {
  type Cell,
  type CellTap,
  cellTaps,
  type Plane,
  type PlaneGeometry,
} from './geometry/plane.ts'
import { cellSize, edgePixel, inputCells, outputCells, pixel, type View } from './geometry/view.ts'
import { type OutputFigureProps, outputCellAt } from './NewGrid.tsx'
import { Plot, type PlotPoint } from './Plot.tsx'

type Step = 'step1' | 'step2'

interface OverlayProps extends OutputFigureProps {
  readonly step: Step
  readonly plane: Plane
}

/** Both grids over each other, with the samples of step 1 or of step 2. */
export function Overlay(props: OverlayProps) {
  const { geometry, plane, step, focus } = props
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
      underlay={props.underlay}
      onPoint={(point) => props.onHover(point && outputCellAt(point, geometry))}
      onPick={pick}
      onKeyDown={props.onKey}
    >
      {(view) => (
        <>
          <Grids {...{ view, geometry }} />
          <Samples {...{ view, geometry, plane, step }} />
          {focus && <Reading {...{ view, geometry, plane, step, focus }} />}
        </>
      )}
    </Plot>
  )
}

interface LayerProps {
  readonly view: View
  readonly geometry: PlaneGeometry
}

const Grids = memo(function Grids({ view, geometry: { rows, columns } }: LayerProps) {
  const [y, x] = [inputCells(rows), inputCells(columns)]
  const [oy, ox] = [outputCells(rows), outputCells(columns)]
  const cell = smallest(view, y, x)
  const fineOutput = smallest(view, oy, ox) < DETAIL.dots
  const [top, bottom] = [edgePixel(view.rows, y, 0.5), edgePixel(view.rows, y, y.count - 0.5)]
  const [left, right] = [edgePixel(view.columns, x, 0.5), edgePixel(view.columns, x, x.count - 0.5)]
  const dots = cell >= DETAIL.dots ? [centres(view.rows, y), centres(view.columns, x)] : [[], []]
  const count = dots[0]!.length * dots[1]!.length
  return (
    <>
      <path
        className={
          fineOutput ? `${styles.outputGridUnder} ${styles.faintGrid}` : styles.outputGridUnder
        }
        d={gridPath(view.rows, view.columns, oy, ox)}
      />
      <path
        className={
          cell < DETAIL.traces ? `${styles.inputGrid} ${styles.fineGrid}` : styles.inputGrid
        }
        d={gridPath(view.rows, view.columns, y, x)}
      />
      <path className={styles.outerCentres} d={`M${left} ${top}H${right}V${bottom}H${left}Z`} />
      {count <= MOST_DOTS && (
        <path
          className={styles.inputDots}
          strokeWidth={Math.min(9.5, cell * 0.34)}
          d={dotsPath(dots[0]!, dots[1]!)}
        />
      )}
    </>
  )
})

const smallest = (view: View, y: Parameters<typeof cellSize>[1], x: typeof y) =>
  Math.min(cellSize(view.rows, y), cellSize(view.columns, x))

interface SamplesProps extends LayerProps {
  readonly plane: Plane
  readonly step: Step
}

const Samples = memo(function Samples({ view, geometry, plane, step }: SamplesProps) {
  const cell = smallest(view, outputCells(geometry.rows), outputCells(geometry.columns))
  if (cell < DETAIL.dots) return null
  const rows = samples(plane.rows, geometry.rows, view.rows, step)
  const columns = samples(plane.columns, geometry.columns, view.columns, step)
  if (rows.length * columns.length > MOST_DOTS) return null
  const width = Math.min(5.2, cell * 0.3)
  const hollow = samplesPath(rows, columns, true)
  const traces = cell >= DETAIL.traces && step === 'step2' ? tracePaths(rows, columns) : null
  return (
    <>
      {traces && (
        <>
          <path className={styles.trace} d={traces.lines} />
          <path className={styles.hollowRing} strokeWidth={width * 0.85} d={traces.dots} />
          <path className={styles.hollowInside} strokeWidth={width * 0.85 - 1.6} d={traces.dots} />
        </>
      )}
      <path
        className={styles.outputDots}
        strokeWidth={width}
        d={samplesPath(rows, columns, false)}
      />
      <path className={styles.hollowRing} strokeWidth={width + 1.6} d={hollow} />
      <path className={styles.hollowInside} strokeWidth={width - 1.4} d={hollow} />
    </>
  )
})

interface ReadingProps extends SamplesProps {
  readonly focus: Cell
}

/** The focused element: its sample, arrows to its taps, and their weights as areas. */
function Reading({ view, geometry, plane, step, focus }: ReadingProps) {
  const taps = useMemo(() => cellTaps(plane, focus), [plane, focus])
  const [rows, columns] = [inputCells(geometry.rows), inputCells(geometry.columns)]
  const cell = smallest(view, rows, columns)
  const x = pixel(view.columns, geometry.columns[step][focus.column]!)
  const y = pixel(view.rows, geometry.rows[step][focus.row]!)
  const fromX = pixel(view.columns, geometry.columns.step1[focus.column]!)
  const fromY = pixel(view.rows, geometry.rows.step1[focus.row]!)
  const moved = Math.hypot(x - fromX, y - fromY) > 3
  const place = (tap: CellTap) => ({
    x: edgePixel(view.columns, columns, tap.column + 0.5),
    y: edgePixel(view.rows, rows, tap.row + 0.5),
  })
  const largest = Math.min(Math.max(cell * 0.34, 5), 26)
  const arrows = taps.map((tap) => {
    const to = place(tap)
    return arrowPath(x, y, to.x, to.y, Math.min(5.5, cell * 0.2))
  })
  return (
    <g>
      {taps.map((tap) => {
        const { x: cx, y: cy } = place(tap)
        const r = Math.max(Math.sqrt(Math.abs(tap.weight)) * largest, 1.5)
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

/** Input cells of this many pixels have room for weights. */
const WEIGHTS_FROM = 96
