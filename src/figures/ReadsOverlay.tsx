import { memo } from 'react'
import own from './comparison.module.css'
import styles from './figures.module.css'
import { DETAIL, MOST_DOTS } from './geometry/detail.ts'
import { dotsPath, samples } from './geometry/paths.ts'
import type { Cell, Plane, PlaneGeometry } from './geometry/plane.ts'
import { outputCells, smallestCell, type View } from './geometry/view.ts'
import { type OutputFigureProps, OutputPlot } from './OutputPlot.tsx'
import { Grids } from './Overlay.tsx'
import { Reading } from './Reading.tsx'

interface ReadsOverlayProps extends OutputFigureProps {
  readonly plane: Plane
  readonly otherPlane: Plane
  /** B in the frame of A, see `planeInFrame`. */
  readonly otherGeometry: PlaneGeometry
}

/** The input with the samples of A and of B, and a line from one to the other where they part. */
export function ReadsOverlay(props: ReadsOverlayProps) {
  const { geometry, plane, otherGeometry, otherPlane, focus } = props
  return (
    <OutputPlot figure={props}>
      {(view) => <ReadsDrawing {...{ view, geometry, plane, otherGeometry, otherPlane, focus }} />}
    </OutputPlot>
  )
}

interface ReadsDrawingProps extends SamplesProps {
  readonly focus: Cell | null
}

/** What the figure draws of both in a view. */
export function ReadsDrawing(props: ReadsDrawingProps) {
  const { view, geometry, plane, otherGeometry, otherPlane, focus } = props
  const inOther =
    focus && focus.row < otherGeometry.rows.output && focus.column < otherGeometry.columns.output
  return (
    <>
      <Grids {...{ view, geometry }} />
      <Samples {...{ view, geometry, plane, otherGeometry, otherPlane }} />
      {inOther && (
        <g className={own.marksOfB}>
          <Reading {...{ view, focus }} geometry={otherGeometry} plane={otherPlane} step="step2" />
        </g>
      )}
      {focus && <Reading {...{ view, geometry, plane, focus }} step="step2" />}
    </>
  )
}

type SamplesProps = Pick<
  ReadsOverlayProps,
  'geometry' | 'plane' | 'otherGeometry' | 'otherPlane'
> & { readonly view: View }

/** Samples closer than this, in pixels, are one to the eye. */
const APART = 1.5

const Samples = memo(function Samples(props: SamplesProps) {
  const { view, geometry, plane, otherGeometry, otherPlane } = props
  const cell = smallestCell(view, outputCells(geometry.rows), outputCells(geometry.columns))
  if (cell < DETAIL.dots) return null
  const rows = samples(plane.rows, geometry.rows, view.rows, 'step2')
  const columns = samples(plane.columns, geometry.columns, view.columns, 'step2')
  const otherRows = samples(otherPlane.rows, otherGeometry.rows, view.rows, 'step2')
  const otherColumns = samples(otherPlane.columns, otherGeometry.columns, view.columns, 'step2')
  const most = Math.max(rows.length * columns.length, otherRows.length * otherColumns.length)
  if (most > MOST_DOTS) return null
  const width = Math.min(4.6, cell * 0.28)
  const at = (list: typeof rows) => list.map(({ px }) => px)
  const same = geometry.rows.output === otherGeometry.rows.output
  const links: string[] = []
  if (same && geometry.columns.output === otherGeometry.columns.output) {
    const across = new Map(otherColumns.map((sample) => [sample.index, sample]))
    for (const y of rows) {
      const toY = otherRows.find(({ index }) => index === y.index)
      for (const x of columns) {
        const toX = across.get(x.index)
        if (!toX || !toY || Math.hypot(toX.px - x.px, toY.px - y.px) < APART) continue
        links.push(
          `M${x.px.toFixed(1)} ${y.px.toFixed(1)}L${toX.px.toFixed(1)} ${toY.px.toFixed(1)}`,
        )
      }
    }
  }
  return (
    <>
      <path className={own.links} d={links.join('')} />
      <path
        className={own.otherDots}
        strokeWidth={width * 1.35}
        d={dotsPath(at(otherRows), at(otherColumns))}
      />
      <path className={styles.outputDots} strokeWidth={width} d={dotsPath(at(rows), at(columns))} />
    </>
  )
})
