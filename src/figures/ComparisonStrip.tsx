import { useMemo, useRef } from 'react'
import type { AxisPlan } from '../core/axisPlan.ts'
import { ComparisonLanes } from './ComparisonLanes.tsx'
import own from './comparison.module.css'
import styles from './figures.module.css'
import type { AxisGeometry } from './geometry/axisGeometry.ts'
import { stripView } from './geometry/strip.ts'
import type { AxisView } from './geometry/view.ts'
import { StripLine } from './StripMarks.tsx'
import { StripWeights } from './StripWeights.tsx'
import { COMPARISON_HEIGHT } from './stripPlaces.ts'
import { useSize } from './useSize.ts'

interface ComparisonStripProps {
  readonly title: string
  readonly caption: string
  readonly label: string
  readonly plan: AxisPlan
  readonly other: AxisPlan
  readonly geometry: AxisGeometry
  /** B in the frame of A, see `geometryInFrame`. */
  readonly otherGeometry: AxisGeometry
  readonly k: number
  readonly shift: number
  /** Focused output index. */
  readonly focus: number | null
}

/** One axis on a line: inputs on it, the filters of A and B, and the samples of both below. */
export function ComparisonStrip(props: ComparisonStripProps) {
  const { title, caption, label, plan, other, geometry, otherGeometry, k, shift, focus } = props
  const area = useRef<HTMLDivElement>(null)
  const width = useSize(area)?.width ?? 0
  const view = useMemo(
    () => stripView(geometry, width, k, shift, focus),
    [geometry, width, k, shift, focus],
  )
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <h2>{title}</h2>
        <p title={caption}>{caption}</p>
      </figcaption>
      <div ref={area} className={styles.stripArea} style={{ height: COMPARISON_HEIGHT }}>
        {width > 0 && (
          <svg
            className={styles.strip}
            width={width}
            height={COMPARISON_HEIGHT}
            role="img"
            aria-label={label}
          >
            <ComparisonStripDrawing {...{ view, plan, other, geometry, otherGeometry, focus }} />
          </svg>
        )}
      </div>
    </figure>
  )
}

interface ComparisonStripDrawingProps
  extends Pick<ComparisonStripProps, 'plan' | 'other' | 'geometry' | 'otherGeometry' | 'focus'> {
  readonly view: AxisView
}

/** What the strip draws of both in a view, COMPARISON_HEIGHT pixels high. */
export function ComparisonStripDrawing(props: ComparisonStripDrawingProps) {
  const { view, plan, other, geometry, otherGeometry, focus } = props
  return (
    <>
      {focus !== null && (
        <>
          <StripWeights {...{ view, plan, geometry, focus }} aside={-2} />
          {focus < other.spec.output && (
            <g className={own.marksOfB}>
              <StripWeights {...{ view, focus }} plan={other} geometry={otherGeometry} aside={2} />
            </g>
          )}
        </>
      )}
      <StripLine {...{ view, geometry }} />
      <ComparisonLanes {...{ view, plan, other, geometry, otherGeometry, focus }} />
    </>
  )
}
