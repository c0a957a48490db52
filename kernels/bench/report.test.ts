import { expect, test } from 'vitest'
import { chartOf } from './chart.ts'
import { type Report, rowOf, tableOf } from './report.ts'
import { WORKS } from './works.ts'

const measured = { kernel: 'walk.wgsl', seconds: 1e-3, bytes: 2e9, difference: 0 }
const COPY = 4e12
const row = rowOf(WORKS[0]!, measured, COPY, { PyTorch: 2e-3, tfjs: null })
const report: Report = {
  adapter: 'a card <of some kind>',
  software: false,
  date: '2026-11-23',
  copy: COPY,
  peers: ['PyTorch', 'tfjs'],
  absent: ['ort-web: not here, left out'],
  rows: [row],
}

test('a row holds the shares of copy that its times are', () => {
  expect(row.share).toBeCloseTo(0.5)
  expect(row.peers).toEqual({ PyTorch: 0.25, tfjs: null })
})

test('the table names the adapter, the day, what is absent, and the shares', () => {
  const [adapter, copy, absent, head, line] = tableOf(report).split('\n')
  expect(adapter).toBe('a card <of some kind>, 2026-11-23')
  expect(copy).toBe('copy: 4.00 TB/s')
  expect(absent).toBe('ort-web: not here, left out')
  expect(head?.trim().split(/\s{2,}/)).toEqual(['time', 'of copy', 'PyTorch', 'tfjs', 'kernel'])
  expect(line).toMatch(/1000 µs +0\.50 +0\.25 +– {2}walk\.wgsl$/)
})

test('the table of a software adapter has no times', () => {
  const text = tableOf({ ...report, software: true })
  expect(text).toContain('A software adapter')
  expect(text).not.toMatch(/µs|0\.50/)
})

test('the table marks results that differ from the CPU by more than rounding', () => {
  const rows = [{ ...row, difference: 0.5 }]
  expect(tableOf({ ...report, rows })).toContain('! differs from the CPU by 0.5')
  expect(tableOf({ ...report, rows: [{ ...row, difference: 2 ** -22 }] })).not.toContain('!')
})

test('the chart has a bar for every share, a dash for none, and the adapter’s name', () => {
  const svg = chartOf(report)
  expect(svg.match(/<rect class="s\d" x="250"/g)).toHaveLength(3)
  expect(svg).toContain('>–</text>')
  expect(svg).toContain('a card &lt;of some kind&gt;, 2026-11-23')
  expect(svg).toContain('prefers-color-scheme: dark')
})
