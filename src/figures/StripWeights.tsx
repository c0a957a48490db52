import { line } from 'd3-shape'
import { useMemo } from 'react'
import type { AxisPlan } from '../core/axisPlan.ts'
import styles from './figures.module.css'
import { formatFixed } from './format.ts'
import type { AxisGeometry } from './geometry/axisGeometry.ts'
import { filterShape } from './geometry/filterShape.ts'
import { type Bar, bars, tallness, weightLabels } from './geometry/strip.ts'
import { type AxisView, cellSize, edgePixel, inputCells, pixel } from './geometry/view.ts'
import { LINE, ONE, OUTPUTS } from './stripPlaces.ts'

/** Cells with room for the weights in digits. */
const ROOM_FOR_WEIGHTS = 20

interface StripWeightsProps {
  readonly view: AxisView
  readonly geometry: AxisGeometry
  readonly plan: AxisPlan
  readonly focus: number
  /** Leaves the digits out, and moves the bars aside by so many pixels: for two on one strip. */
  readonly aside?: number
}

/** The filter's shape over the taps, with the weights as bars and numbers. */
export function StripWeights({ view, plan, geometry, focus, aside }: StripWeightsProps) {
  const px = (x: number) => edgePixel(view, inputCells(geometry), x + 0.5)
  const one = useMemo(() => ONE * tallness(plan), [plan])
  const height = (weight: number) => LINE - Math.min(Math.max(one * weight, -0.4 * ONE), 1.3 * ONE)
  const shape = filterShape(plan, focus)
  const all = bars(plan, geometry, focus).filter(({ weight }) => weight !== 0)
  const size = cellSize(view, inputCells(geometry))
  const sample = pixel(view, geometry.step2[focus]!)
  const outline = line<readonly [number, number]>(
    ([x]) => px(x),
    ([, weight]) => height(weight),
  )(shape.slice())
  // One path for all bars of a kind: a filter that is stretched far has thousands.
  const path = (kind: (bar: Bar) => boolean) =>
    all
      .filter(kind)
      .map(({ at, asked, index, readAt, weight }) => {
        const x = pixel(view, at) + (aside ?? 0)
        const back = asked === index ? '' : `M${x} ${LINE}H${pixel(view, readAt)}`
        return `M${x} ${LINE}V${height(weight)}${back}`
      })
      .join('')
  return (
    <>
      {outline && (
        <path
          className={styles.filterArea}
          d={`M${px(shape[0]![0])} ${LINE}L${outline.slice(1)}L${px(shape.at(-1)![0])} ${LINE}Z`}
        />
      )}
      <path className={styles.guide} d={`M${sample} ${LINE}V${OUTPUTS}`} />
      <path className={styles.bar} d={path(({ asked, index }) => asked === index)} />
      <path className={styles.barOutside} d={path(({ asked, index }) => asked !== index)} />
      {aside === undefined &&
        size >= ROOM_FOR_WEIGHTS &&
        weightLabels(all, view, sample, one).map(({ asked, px, weight, above }) => (
          <text key={asked} className={styles.weight} x={px} y={LINE - above}>
            {formatFixed(weight)}
          </text>
        ))}
    </>
  )
}
