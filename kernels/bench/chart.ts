import type { Report } from './report.ts'

const WIDTH = 760
const LABELS = 250
const RIGHT = 44
const TOP = 64
const BAR = 11
const GAP = 14
/** A share that the axis reaches at least. */
const FULL = 1

/** One bar of a row; null where there is none. */
interface Bar {
  readonly className: string
  readonly share: number | null
}

/**
 * A bar chart of the shares of copy, as an SVG that follows the reader's light or dark scheme. It
 * names the adapter and the day.
 */
export function chartOf({ adapter, date, copy, peers, rows }: Report): string {
  const series = ['resizescope', ...peers]
  const most = Math.max(FULL, ...rows.map(({ share }) => share))
  const x = (share: number) => LABELS + (share / most) * (WIDTH - LABELS - RIGHT)
  const step = series.length * BAR + GAP
  const height = TOP + rows.length * step + 30
  const bottom = TOP + rows.length * step
  const bars = rows.map((row, i) => {
    const all = [row.share, ...peers.map((peer) => row.peers[peer] ?? null)]
    return group(
      row.name,
      TOP + i * step,
      all.map((share, s) => ({ className: `s${s}`, share })),
      x,
    )
  })
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => tick(share, x(share), bottom))
  const title = `Share of what a copy reaches (${(copy / 1e12).toFixed(2)} TB/s), float32`
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    `<text class="title" x="0" y="16">${escaped(title)}</text>`,
    `<text class="note" x="0" y="33">${escaped(`${adapter}, ${date}`)}</text>`,
    ...legend(series),
    ...ticks,
    ...bars,
    '</svg>',
  ].join('\n')}\n`
}

/** Blue is ours; the peers are greys, told apart by lightness and by their order. */
const STYLE = `
text { font: 11px system-ui, sans-serif; fill: #222; font-variant-numeric: tabular-nums }
.title { font-size: 13px; font-weight: 600 }
.note, .tick, .value { fill: #555 }
.value { font-size: 9px }
.grid { stroke: #ccc; stroke-width: 1 }
.s0 { fill: #1f6fb4 } .s1 { fill: #6f6f6f } .s2 { fill: #9d9d9d } .s3 { fill: #c4c4c4 }
@media (prefers-color-scheme: dark) {
  text { fill: #ddd } .note, .tick, .value { fill: #aaa } .grid { stroke: #444 }
  .s0 { fill: #5fa8e8 } .s1 { fill: #b5b5b5 } .s2 { fill: #868686 } .s3 { fill: #5c5c5c }
}`

function group(
  name: string,
  top: number,
  bars: readonly Bar[],
  x: (share: number) => number,
): string {
  const middle = top + (bars.length * BAR) / 2 + 4
  const shapes = bars.map(({ className, share }, s) => {
    const y = top + s * BAR
    if (share === null) return `<text class="value" x="${x(0) + 4}" y="${y + 8}">–</text>`
    const end = x(share)
    const bar = `<rect class="${className}" x="${x(0)}" y="${y}" width="${round(end - x(0))}" height="${BAR - 2}"/>`
    return `${bar}<text class="value" x="${round(end + 4)}" y="${y + 8}">${share.toFixed(2)}</text>`
  })
  const label = `<text x="${LABELS - 8}" y="${middle}" text-anchor="end">${escaped(name)}</text>`
  return [label, ...shapes].join('')
}

function tick(share: number, x: number, bottom: number): string {
  const at = round(x)
  const line = `<line class="grid" x1="${at}" y1="${TOP - 6}" x2="${at}" y2="${bottom}"/>`
  return `${line}<text class="tick" x="${at}" y="${bottom + 15}" text-anchor="middle">${share}</text>`
}

function legend(series: readonly string[]): string[] {
  return series.map((name, s) => {
    const x = LABELS + s * 120
    const key = `<rect class="s${s}" x="${x}" y="${TOP - 22}" width="9" height="9"/>`
    return `${key}<text x="${x + 14}" y="${TOP - 14}">${escaped(name)}</text>`
  })
}

const round = (value: number) => Math.round(value * 10) / 10

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
