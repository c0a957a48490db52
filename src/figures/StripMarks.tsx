import { memo } from 'react'
import type { AxisPlan } from '../core/axisPlan.ts'
import styles from './figures.module.css'
import { type AxisGeometry, inputEdge } from './geometry/axisGeometry.ts'
import { centres, dotsPath, samples } from './geometry/paths.ts'
import { spaced } from './geometry/strip.ts'
import { diamondsPath } from './geometry/unsafeMarks.ts'
import {
  type AxisView,
  cellSize,
  edgePixel,
  inputCells,
  outputCells,
  pixel,
  visibleCells,
} from './geometry/view.ts'
import { LINE, OUTPUTS } from './stripPlaces.ts'

/** Dots closer than this are not drawn. */
export const CLOSEST = 4
/** Room that an index takes, in pixels. */
export const indexWidth = (index: number) => String(index).length * 6.6 + 7

/** Labels of long axes go in round steps. */
export function stride(size: number): number {
  const least = 26 / size
  if (least <= 1.9) return 1
  const ten = 10 ** Math.floor(Math.log10(least))
  return [1, 2, 5, 10].map((m) => m * ten).find((step) => step >= least)!
}

interface StripLineProps {
  readonly view: AxisView
  readonly geometry: AxisGeometry
}

/** The input of an axis on its line. */
export const StripLine = memo(function StripLine({ view, geometry }: StripLineProps) {
  const cells = inputCells(geometry)
  const size = cellSize(view, cells)
  const { first, last } = visibleCells(view, cells)
  const [start, end] = [pixel(view, inputEdge(geometry, 0)), pixel(view, geometry.inputEnd)]
  const marks: { index: number; px: number }[] = []
  for (let i = first; i < last; i += stride(size))
    marks.push({ index: i, px: edgePixel(view, cells, i + 0.5) })
  return (
    <>
      <path
        className={styles.axisLine}
        d={`M${Math.max(start, 0)} ${LINE}H${Math.min(end, view.size)}`}
      />
      {size >= CLOSEST && (
        <path
          className={styles.inputDots}
          strokeWidth={Math.min(9.5, size * 0.5)}
          d={dotsPath([LINE], centres(view, cells))}
        />
      )}
      <g className={styles.inputIndex}>
        {spaced(marks, view.size, indexWidth).map(({ index, px }) => (
          <text key={index} x={px} y={LINE + 16}>
            {index}
          </text>
        ))}
      </g>
    </>
  )
})

interface StripOutputsProps extends StripLineProps {
  readonly plan: AxisPlan
  readonly focus: number | null
  readonly unsafe?: readonly number[] | undefined
}

/** The output samples of an axis, with traces from where they were pulled. */
export const StripOutputs = memo(function StripOutputs(props: StripOutputsProps) {
  const { view, plan, geometry, focus, unsafe = [] } = props
  const size = cellSize(view, outputCells(geometry))
  const all = samples(plan, geometry, view, 'step2')
  const drawn = size >= CLOSEST ? all : []
  const moved = drawn.filter((sample) => sample.moved)
  const width = Math.min(5.2, size * 0.5)
  const inside = drawn.filter((sample) => !sample.outside).map(({ px }) => px)
  const outside = drawn.filter((sample) => sample.outside).map(({ px }) => px)
  const own = focus === null ? undefined : all.find(({ index }) => index === focus)
  const step = stride(size)
  const labels = all.filter(({ index }) => index % step === 0)
  const free = own
    ? labels.filter(({ px }) => Math.abs(px - own.px) > indexWidth(own.index) + 2)
    : labels
  const isUnsafe = new Set(unsafe)
  const marked = all
    .filter(({ index }) => isUnsafe.has(index))
    .map(({ px }) => [px, OUTPUTS] as const)
  const from = dotsPath(
    [OUTPUTS],
    moved.map((sample) => sample.from),
  )
  return (
    <>
      <path
        className={styles.trace}
        d={moved.map((sample) => `M${sample.from} ${OUTPUTS}H${sample.px}`).join('')}
      />
      <path className={styles.hollowRing} strokeWidth={width} d={from} />
      <path className={styles.hollowInside} strokeWidth={Math.max(width - 1.8, 0)} d={from} />
      <path className={styles.outputDots} strokeWidth={width} d={dotsPath([OUTPUTS], inside)} />
      <path
        className={styles.hollowRing}
        strokeWidth={width + 1.6}
        d={dotsPath([OUTPUTS], outside)}
      />
      <path
        className={styles.hollowInside}
        strokeWidth={width - 1.2}
        d={dotsPath([OUTPUTS], outside)}
      />
      <g className={styles.outputIndex}>
        {spaced(free, view.size, indexWidth).map(({ index, px }) => (
          <text key={index} x={px} y={OUTPUTS + 15}>
            {index}
          </text>
        ))}
      </g>
      {unsafe.length > 0 && <path className={styles.unsafeMarks} d={diamondsPath(marked)} />}
      {own && (
        <>
          <circle className={styles.focusDot} cx={own.px} cy={OUTPUTS} r={4} />
          <text className={styles.focusIndex} x={own.px} y={OUTPUTS + 15}>
            {own.index}
          </text>
        </>
      )}
    </>
  )
})
