import { memo } from 'react'
import styles from './figures.module.css'
import { DETAIL, MOST_DOTS } from './geometry/detail.ts'
import {
  centres,
  dotsPath,
  gridPath,
  outerCentresPath,
  samples,
  samplesPath,
  tracePaths,
} from './geometry/paths.ts'
import type { Plane, PlaneGeometry } from './geometry/plane.ts'
import { inputCells, outputCells, smallestCell, type View } from './geometry/view.ts'
import { type OutputFigureProps, OutputPlot } from './OutputPlot.tsx'
import { Reading } from './Reading.tsx'

type Step = 'step1' | 'step2'

interface OverlayProps extends OutputFigureProps {
  readonly step: Step
  readonly plane: Plane
}

/** Both grids over each other, with the samples of step 1 or of step 2. */
export function Overlay(props: OverlayProps) {
  const { geometry, plane, step, focus } = props
  return (
    <OutputPlot figure={props}>
      {(view) => <OverlayDrawing {...{ view, geometry, plane, step, focus }} />}
    </OutputPlot>
  )
}

interface OverlayDrawingProps extends Pick<OverlayProps, 'geometry' | 'plane' | 'step' | 'focus'> {
  readonly view: View
}

/** What the figure draws of a step in a view. */
export function OverlayDrawing({ view, geometry, plane, step, focus }: OverlayDrawingProps) {
  return (
    <>
      <Grids {...{ view, geometry }} />
      <Samples {...{ view, geometry, plane, step }} />
      {focus && <Reading {...{ view, geometry, plane, step, focus }} />}
    </>
  )
}

interface LayerProps {
  readonly view: View
  readonly geometry: PlaneGeometry
}

/** Both grids over each other, with the centres of the input. */
export const Grids = memo(function Grids({ view, geometry: { rows, columns } }: LayerProps) {
  const [y, x] = [inputCells(rows), inputCells(columns)]
  const [oy, ox] = [outputCells(rows), outputCells(columns)]
  const cell = smallestCell(view, y, x)
  const fineOutput = smallestCell(view, oy, ox) < DETAIL.dots
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
      <path className={styles.outerCentres} d={outerCentresPath(view.rows, view.columns, y, x)} />
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

interface SamplesProps extends LayerProps {
  readonly plane: Plane
  readonly step: Step
}

const Samples = memo(function Samples({ view, geometry, plane, step }: SamplesProps) {
  const cell = smallestCell(view, outputCells(geometry.rows), outputCells(geometry.columns))
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
