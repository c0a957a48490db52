import { useMemo, useRef } from 'react'
import type { AxisPlan } from '../core/axisPlan.ts'
import styles from './figures.module.css'
import type { AxisGeometry } from './geometry/axisGeometry.ts'
import { reachOutside, stripView } from './geometry/strip.ts'
import type { AxisView } from './geometry/view.ts'
import { StripLine, StripOutputs } from './StripMarks.tsx'
import { StripWeights } from './StripWeights.tsx'
import { HEIGHT } from './stripPlaces.ts'
import { useSize } from './useSize.ts'

interface AxisStripProps {
  readonly title: string
  readonly caption: string
  readonly label: string
  readonly plan: AxisPlan
  readonly geometry: AxisGeometry
  /** The zoom of the figures along this axis. */
  readonly k: number
  readonly shift: number
  /** Focused output index. */
  readonly focus: number | null
  /** Output indices to mark, because they read another element than exact arithmetic would. */
  readonly unsafe?: readonly number[]
}

/** One axis on a line: inputs on it, the filter over the taps, the output samples below. */
export function AxisStrip(props: AxisStripProps) {
  const { title, caption, label, plan, geometry, k, shift, focus, unsafe } = props
  const area = useRef<HTMLDivElement>(null)
  const width = useSize(area)?.width ?? 0
  const reach = useMemo(() => reachOutside(plan), [plan])
  const view = useMemo(
    () => stripView(geometry, width, k, shift, focus, reach),
    [geometry, width, k, shift, focus, reach],
  )
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <h2>{title}</h2>
        <p title={caption}>{caption}</p>
      </figcaption>
      <div ref={area} className={styles.stripArea} style={{ height: HEIGHT }}>
        {width > 0 && (
          <svg className={styles.strip} width={width} height={HEIGHT} role="img" aria-label={label}>
            <StripDrawing {...{ view, plan, geometry, focus, unsafe }} />
          </svg>
        )}
      </div>
    </figure>
  )
}

interface StripDrawingProps extends Pick<AxisStripProps, 'plan' | 'geometry' | 'focus'> {
  readonly view: AxisView
  readonly unsafe?: readonly number[] | undefined
}

/** What the strip draws of its axis in a view, HEIGHT pixels high. */
export function StripDrawing({ view, plan, geometry, focus, unsafe }: StripDrawingProps) {
  return (
    <>
      {focus !== null && <StripWeights {...{ view, plan, geometry, focus }} />}
      <StripLine {...{ view, geometry }} />
      <StripOutputs {...{ view, plan, geometry, focus, unsafe }} />
    </>
  )
}
