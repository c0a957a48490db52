import type { Ref } from 'react'
import type { Theme } from '../../scene/preferences.ts'
import { FOOT, HEAD, MARGIN, placePanels } from './layout.ts'
import { measureAt } from './measureAt.ts'
import { PaintedImage } from './PaintedImage.tsx'
import type { Panel } from './panel.ts'
import { ScaleKey } from './ScaleKey.tsx'
import styles from './sheet.module.css'
import { shortened, wrapText } from './wrapText.ts'

interface SheetProps {
  readonly ref: Ref<SVGSVGElement>
  readonly theme: Theme
  /** Above everything; none over a figure that has its own title. */
  readonly heading: string | null
  readonly panels: readonly Panel[]
  /** Sentences below: the settings, and what is shown of them. */
  readonly notes: readonly string[]
  readonly link: string
  /** For those who can't see it. */
  readonly label: string
}

/** Baselines apart, in pixels. */
const LINE = 17
const LINK_LINE = 14
/** Font sizes as the style sheet has them. */
const SIZES = { title: 13, caption: 12, notes: 11.5, link: 10.5, small: 11 }

/** Figures as on paper, with the settings and the link below: what is saved is what is shown here. */
export function Sheet({ ref, theme, heading, panels, notes, link, label }: SheetProps) {
  const top = MARGIN + (heading === null ? 0 : 34)
  const placings = panels.map(({ width, height, scale }) => ({ width, height, scaled: !!scale }))
  const { places, width, bottom, inner, column } = placePanels(placings, top)
  const lines = notes.flatMap((note) => wrapText(note, inner, measureAt(SIZES.notes)))
  const linkLines = wrapText(link, inner, measureAt(SIZES.link))
  const below = bottom + 20
  const linkTop = below + 6 + LINE * lines.length
  const height = linkTop + LINK_LINE * linkLines.length + MARGIN - 6
  return (
    <div className={styles.paper} data-theme={theme}>
      <svg
        ref={ref}
        className={styles.sheet}
        viewBox={`0 0 ${width} ${height}`}
        style={{ maxInlineSize: width }}
        role="img"
        aria-label={label}
      >
        <rect className={styles.ground} width={width} height={height} />
        {heading !== null && (
          <text className={styles.heading} x={MARGIN} y={MARGIN + 14}>
            {heading}
          </text>
        )}
        {panels.map((panel, i) => (
          <PlacedPanel key={panel.name} {...{ panel, column }} {...places[i]!} />
        ))}
        <path className={styles.rule} d={`M${MARGIN} ${below - 5}H${width - MARGIN}`} />
        <g className={styles.notes}>
          {lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is told apart by its place alone
            <text key={i} x={MARGIN} y={below + 10 + LINE * i}>
              {line}
            </text>
          ))}
        </g>
        <g data-href={link} className={styles.link}>
          {linkLines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: likewise
            <text key={i} x={MARGIN} y={linkTop + 8 + LINK_LINE * i}>
              {line}
            </text>
          ))}
        </g>
      </svg>
    </div>
  )
}

interface PlacedPanelProps {
  readonly panel: Panel
  readonly column: number
  readonly x: number
  readonly y: number
}

/** Lines on the border of a figure are drawn whole. */
const OVERHANG = 1

function PlacedPanel({ panel, column, x, y }: PlacedPanelProps) {
  const { name, title, caption, width, height, painted, scale } = panel
  const id = `${name}-view`
  const left = measureAt(SIZES.title, 600)(title) + 9
  return (
    <g transform={`translate(${x} ${y})`}>
      <clipPath id={id}>
        <rect
          x={-OVERHANG}
          y={-OVERHANG}
          width={width + 2 * OVERHANG}
          height={height + 2 * OVERHANG}
        />
      </clipPath>
      <text className={styles.title} y={12}>
        {title}
      </text>
      <text className={styles.caption} x={left} y={12}>
        {shortened(caption, column - left, measureAt(SIZES.caption))}
      </text>
      <g transform={`translate(0 ${HEAD})`} clipPath={`url(#${id})`}>
        {painted && <PaintedImage {...{ painted, width, height }} />}
        {panel.drawing}
      </g>
      {scale && (
        <ScaleKey
          scale={scale}
          id={`${name}-colours`}
          y={HEAD + height + FOOT - 14}
          measure={measureAt(SIZES.small)}
        />
      )}
    </g>
  )
}
