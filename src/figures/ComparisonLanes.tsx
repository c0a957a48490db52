import { memo } from 'react'
import type { AxisPlan } from '../core/axisPlan.ts'
import own from './comparison.module.css'
import styles from './figures.module.css'
import type { AxisGeometry } from './geometry/axisGeometry.ts'
import { dotsPath, samples } from './geometry/paths.ts'
import { spaced } from './geometry/strip.ts'
import { type AxisView, cellSize, outputCells } from './geometry/view.ts'
import { CLOSEST, indexWidth, stride } from './StripMarks.tsx'
import { LANE_B, OUTPUTS } from './stripPlaces.ts'

interface LanesProps {
  readonly view: AxisView
  readonly plan: AxisPlan
  readonly other: AxisPlan
  readonly geometry: AxisGeometry
  readonly otherGeometry: AxisGeometry
  readonly focus: number | null
}

/** The samples of A on one line, those of B below, joined output by output: slanted lines part. */
export const ComparisonLanes = memo(function ComparisonLanes(props: LanesProps) {
  const { view, plan, other, geometry, otherGeometry, focus } = props
  const a = samples(plan, geometry, view, 'step2')
  const b = samples(other, otherGeometry, view, 'step2')
  const same = plan.spec.output === other.spec.output
  const sizes = [cellSize(view, outputCells(geometry)), cellSize(view, outputCells(otherGeometry))]
  const drawn = Math.min(...sizes) >= CLOSEST
  const inB = new Map(b.map((sample) => [sample.index, sample.px]))
  const link = (from: number, to: number | undefined) =>
    to === undefined ? '' : `M${from.toFixed(1)} ${OUTPUTS}L${to.toFixed(1)} ${LANE_B}`
  const links = same && drawn ? a.map(({ index, px }) => link(px, inB.get(index))) : []
  const ofA = focus === null ? undefined : a.find(({ index }) => index === focus)
  const ofB = focus === null ? undefined : b.find(({ index }) => index === focus)
  return (
    <>
      <path className={own.links} d={links.join('')} />
      {drawn && (
        <>
          <path
            className={styles.outputDots}
            strokeWidth={Math.min(5.2, sizes[0]! * 0.5)}
            d={dotsPath(
              [OUTPUTS],
              a.map(({ px }) => px),
            )}
          />
          <path
            className={own.otherDots}
            strokeWidth={Math.min(4.6, sizes[1]! * 0.45)}
            d={dotsPath(
              [LANE_B],
              b.map(({ px }) => px),
            )}
          />
        </>
      )}
      <Indices {...{ view, own: ofB }} list={b} size={sizes[1]!} y={LANE_B + 15} plain={same} />
      {ofA && ofB && same && <path className={own.focusLink} d={link(ofA.px, ofB.px)} />}
      {ofA && <circle className={styles.focusDot} cx={ofA.px} cy={OUTPUTS} r={4} />}
      {ofB && (
        <rect
          className={own.focusSquare}
          x={ofB.px - 3.6}
          y={LANE_B - 3.6}
          width={7.2}
          height={7.2}
        />
      )}
      <text className={own.lane} x={5} y={OUTPUTS + 4}>
        A
      </text>
      <text className={own.otherLane} x={5} y={LANE_B + 4}>
        B
      </text>
    </>
  )
})

interface IndicesProps {
  readonly view: AxisView
  readonly list: readonly { readonly index: number; readonly px: number }[]
  readonly own: { readonly index: number; readonly px: number } | undefined
  readonly size: number
  readonly y: number
  /** The numbers stand for the outputs of both. */
  readonly plain: boolean
}

function Indices({ view, list, own: focused, size, y, plain }: IndicesProps) {
  const step = stride(size)
  const labels = list.filter(({ index }) => index % step === 0)
  const free = focused
    ? labels.filter(({ px }) => Math.abs(px - focused.px) > indexWidth(focused.index) + 2)
    : labels
  return (
    <g className={`${styles.outputIndex} ${plain ? own.sharedIndex : own.otherIndex}`}>
      {spaced(free, view.size, indexWidth).map(({ index, px }) => (
        <text key={index} x={px} y={y}>
          {index}
        </text>
      ))}
      {focused && (
        <text className={styles.focusIndex} x={focused.px} y={y}>
          {focused.index}
        </text>
      )}
    </g>
  )
}
