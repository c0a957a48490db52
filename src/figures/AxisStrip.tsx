import { line } from 'd3-shape'
import { memo, useMemo, useRef } from 'react'
import type { AxisPlan } from '../core/axisPlan.ts'
import styles from './figures.module.css'
import { formatFixed } from './format.ts'
import { type AxisGeometry, inputEdge } from './geometry/axisGeometry.ts'
import { filterShape } from './geometry/filterShape.ts'
import { centres, dotsPath, samples } from './geometry/paths.ts'
import { bars, spaced, stripView, weightLabels } from './geometry/strip.ts'
import {
  type AxisView,
  cellSize,
  edgePixel,
  inputCells,
  outputCells,
  pixel,
  visibleCells,
} from './geometry/view.ts'
import { useSize } from './useSize.ts'

const HEIGHT = 112
/** Heights of the input's line, of weight 1 above it, and of the outputs below. */
const LINE = 68
const ONE = 48
const OUTPUTS = 94
/** Cells with room for the weights in digits. */
const ROOM_FOR_WEIGHTS = 20
/** Dots closer than this are not drawn. */
const CLOSEST = 4

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
}

/** One axis on a line: inputs on it, the filter over the taps, the output samples below. */
export function AxisStrip(props: AxisStripProps) {
  const { title, caption, label, plan, geometry, k, shift, focus } = props
  const area = useRef<HTMLDivElement>(null)
  const width = useSize(area)?.width ?? 0
  const { view } = useMemo(
    () => stripView(geometry, width, k, shift, focus, reach(plan)),
    [geometry, width, k, shift, focus, plan],
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
            {focus !== null && <Weights {...{ view, plan, geometry, focus }} />}
            <Line {...{ view, geometry }} />
            <Outputs {...{ view, plan, geometry, focus }} />
          </svg>
        )}
      </div>
    </figure>
  )
}

/** How many cells beside the input taps are asked for, where indices are pulled back. */
const reach = ({ spec, tapCount }: AxisPlan) => (spec.edge === 'index' ? tapCount / 2 - 0.2 : 0)

interface LineProps {
  readonly view: AxisView
  readonly geometry: AxisGeometry
}

const digits = (index: number) => String(index).length * 6.6 + 7

const Line = memo(function Line({ view, geometry }: LineProps) {
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
        {spaced(marks, view.size, digits).map(({ index, px }) => (
          <text key={index} x={px} y={LINE + 16}>
            {index}
          </text>
        ))}
      </g>
    </>
  )
})

/** Labels of long axes go in round steps. */
function stride(size: number): number {
  const least = 26 / size
  if (least <= 1.9) return 1
  const ten = 10 ** Math.floor(Math.log10(least))
  return [1, 2, 5, 10].map((m) => m * ten).find((step) => step >= least)!
}

interface OutputsProps extends LineProps {
  readonly plan: AxisPlan
  readonly focus: number | null
}

const Outputs = memo(function Outputs({ view, plan, geometry, focus }: OutputsProps) {
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
    ? labels.filter(({ px }) => Math.abs(px - own.px) > digits(own.index) + 2)
    : labels
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
        {spaced(free, view.size, digits).map(({ index, px }) => (
          <text key={index} x={px} y={OUTPUTS + 15}>
            {index}
          </text>
        ))}
      </g>
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

interface WeightsProps extends LineProps {
  readonly plan: AxisPlan
  readonly focus: number
}

/** The filter's shape over the taps, with the weights as bars and numbers. */
function Weights({ view, plan, geometry, focus }: WeightsProps) {
  const px = (x: number) => edgePixel(view, inputCells(geometry), x + 0.5)
  const height = (weight: number) => LINE - ONE * Math.min(Math.max(weight, -0.4), 1.3)
  const shape = filterShape(plan, focus)
  const all = bars(plan, geometry, focus).filter(({ weight }) => weight !== 0)
  const size = cellSize(view, inputCells(geometry))
  const sample = pixel(view, geometry.step2[focus]!)
  const outline = line<readonly [number, number]>(
    ([x]) => px(x),
    ([, weight]) => height(weight),
  )(shape.slice())
  return (
    <>
      {outline && (
        <path
          className={styles.filterArea}
          d={`M${px(shape[0]![0])} ${LINE}L${outline.slice(1)}L${px(shape.at(-1)![0])} ${LINE}Z`}
        />
      )}
      <path className={styles.guide} d={`M${sample} ${LINE}V${OUTPUTS}`} />
      {all.map((bar) => {
        const x = pixel(view, bar.at)
        const outside = bar.asked !== bar.index
        return (
          <path
            key={bar.asked}
            className={outside ? styles.barOutside : styles.bar}
            d={`M${x} ${LINE}V${height(bar.weight)}${outside ? `M${x} ${LINE}H${pixel(view, bar.readAt)}` : ''}`}
          />
        )
      })}
      {size >= ROOM_FOR_WEIGHTS &&
        weightLabels(all, view, sample, ONE).map(({ asked, px, weight, above }) => (
          <text key={asked} className={styles.weight} x={px} y={LINE - above}>
            {formatFixed(weight)}
          </text>
        ))}
    </>
  )
}
