// Draws what a frame costs the main thread at every size of tensor, as docs/cost.svg.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './install.mjs'

const [WIDTH, HEIGHT] = [640, 300]
const FRAME = { left: 48, right: 118, top: 34, bottom: 44 }
const MOST_MS = 32
const FRAME_AIM_MS = 4
const WORST_AIM_MS = 16

/** Each line: what is drawn of a row, in which colour. */
const LINES = [
  { name: 'drag, worst', of: ({ drag }) => drag.worst, colour: '#2456c7', dash: '2 4' },
  { name: 'drag, median', of: ({ drag }) => drag.median, colour: '#2456c7', dash: '' },
  { name: 'zoom, worst', of: ({ zoom }) => zoom.worst, colour: '#b02a80', dash: '2 4' },
  { name: 'zoom, median', of: ({ zoom }) => zoom.median, colour: '#b02a80', dash: '' },
]

/** @param {{ name: string, elements: number, drag: object, zoom: object }[]} rows */
export function drawCost(rows) {
  const [first, last] = [rows[0].elements, rows.at(-1).elements].map(Math.log2)
  const x = ({ elements }) =>
    FRAME.left +
    ((Math.log2(elements) - first) / (last - first)) * (WIDTH - FRAME.left - FRAME.right)
  const y = (ms) =>
    HEIGHT - FRAME.bottom - (Math.min(ms, MOST_MS) / MOST_MS) * (HEIGHT - FRAME.top - FRAME.bottom)
  const right = WIDTH - FRAME.right
  const rule = (ms) =>
    `<path d="M${FRAME.left} ${y(ms)}H${right}" stroke="${ms === 0 ? '#6e6e6e' : '#e3e1dc'}"/>` +
    `<text x="${FRAME.left - 8}" y="${y(ms) + 4}" text-anchor="end">${ms}</text>`
  const column = (row) =>
    `<text x="${x(row)}" y="${HEIGHT - FRAME.bottom + 18}" text-anchor="middle">${sideOf(row)}</text>`
  const line = ({ of, colour, dash }) => {
    const points = rows.map((row) => `${x(row).toFixed(1)},${y(of(row)).toFixed(1)}`)
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="1.6" stroke-dasharray="${dash}"/>`
  }
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="11" fill="#565656">`,
    `<title>Main-thread time of a frame against the size of the output</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="12" y="18" fill="#1a1a1a" font-weight="600">main-thread ms a frame, by size of the output (aims: 4 median, 16 worst)</text>`,
    ...[0, FRAME_AIM_MS, 8, WORST_AIM_MS, 24, MOST_MS].map(rule),
    ...rows.map(column),
    ...LINES.map(line),
    ...labels(rows.at(-1), y).map(
      ({ name, colour, at }) =>
        `<text x="${right + 8}" y="${at + 4}" fill="${colour}">${name}</text>`,
    ),
    '</svg>',
  ]
  writeFileSync(join(ROOT, 'docs', 'cost.svg'), `${svg.join('\n')}\n`)
}

/** `8×10`, `512²`. */
function sideOf({ name }) {
  const [rows, columns] = name.split('×')
  return rows === columns ? `${rows}²` : name
}

/** The names of the lines beside their ends, apart from each other. */
function labels(row, y) {
  const wanted = LINES.map((line) => ({ ...line, at: y(line.of(row)) }))
  const placed = wanted.toSorted((a, b) => a.at - b.at)
  for (let i = 1; i < placed.length; i++) {
    placed[i].at = Math.max(placed[i].at, placed[i - 1].at + 14)
  }
  return placed
}
