import { formatValue } from '../../figures/format.ts'
import { SPECIAL_COLOURS } from '../../gpu/colours.ts'
import type { OddCounts } from '../../gpu/statistics.ts'
import { hexColour } from './hexColour.ts'
import type { PanelScale } from './panel.ts'
import styles from './sheet.module.css'
import type { Measure } from './wrapText.ts'

const BAR = { width: 110, height: 8 }
const SPACE = 7
const ODD_NAMES: Record<keyof OddCounts, string> = { nan: 'NaN', plus: '+∞', minus: '−∞' }

interface Props {
  readonly scale: PanelScale
  /** Unique on the sheet. */
  readonly id: string
  readonly y: number
  readonly measure: Measure
}

/** What the colours of a figure mean, from one end to the other, and those of no numbers. */
export function ScaleKey({ scale, id, y, measure }: Props) {
  const [low, high] = [formatValue(scale.low), formatValue(scale.high)]
  const bar = measure(low) + SPACE
  const end = bar + BAR.width + SPACE
  const odd = (Object.keys(ODD_NAMES) as (keyof OddCounts)[]).filter(
    (kind) => (scale.odd?.[kind] ?? 0) > 0,
  )
  const last = scale.stops.length - 1
  return (
    <g className={styles.small} transform={`translate(0 ${y})`}>
      <linearGradient id={id}>
        {scale.stops.map((colour, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stop is told apart by its place alone
          <stop key={i} offset={i / last} stopColor={colour} />
        ))}
      </linearGradient>
      <text y={9}>{low}</text>
      <rect x={bar} y={1} {...BAR} fill={`url(#${id})`} />
      <text x={end} y={9}>
        {high}
      </text>
      {odd.map((kind, i) => (
        <g key={kind} transform={`translate(${end + measure(high) + 22 + 52 * i} 0)`}>
          <rect y={1} width={10} height={8} fill={hexColour(SPECIAL_COLOURS[kind])} />
          <text x={14} y={9}>
            {ODD_NAMES[kind]}
          </text>
        </g>
      ))}
    </g>
  )
}
