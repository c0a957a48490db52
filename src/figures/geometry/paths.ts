import type { AxisPlan } from '../../core/axisPlan.ts'
import { type AxisGeometry, isMoved, isOutside } from './axisGeometry.ts'
import { DETAIL } from './detail.ts'
import { type AxisView, type Cells, cellSize, edgePixel, pixel, visibleCells } from './view.ts'

const at = (value: number) => Math.round(value * 100) / 100

/** Lines between the cells of a grid, as one path; only its border where cells are too small. */
export function gridPath(rows: AxisView, columns: AxisView, y: Cells, x: Cells): string {
  const [top, bottom] = extent(rows, y)
  const [left, right] = extent(columns, x)
  if (top >= bottom || left >= right) return ''
  return [
    ...edges(columns, x).map((px) => `M${at(px)} ${at(top)}V${at(bottom)}`),
    ...edges(rows, y).map((px) => `M${at(left)} ${at(px)}H${at(right)}`),
  ].join('')
}

// Lines are cut a little outside the view: browsers draw very long lines badly.
const BLEED = 4

const isNear = (px: number, view: AxisView) => px >= -BLEED && px <= view.size + BLEED

function extent(view: AxisView, cells: Cells): [number, number] {
  const start = Math.max(edgePixel(view, cells, 0), -BLEED)
  return [start, Math.min(edgePixel(view, cells, cells.count), view.size + BLEED)]
}

/**
 * The rectangle between the outer centres of a grid, cut where it leaves the view: dashes of lines
 * that are millions of pixels long would take seconds.
 */
export function outerCentresPath(rows: AxisView, columns: AxisView, y: Cells, x: Cells): string {
  const ends = (view: AxisView, cells: Cells): [number, number] => [
    edgePixel(view, cells, 0.5),
    edgePixel(view, cells, cells.count - 0.5),
  ]
  const cut = (view: AxisView, px: number) => at(Math.min(Math.max(px, -BLEED), view.size + BLEED))
  const [top, bottom] = ends(rows, y)
  const [left, right] = ends(columns, x)
  return [
    ...[top, bottom]
      .filter((py) => isNear(py, rows))
      .map((py) => `M${cut(columns, left)} ${at(py)}H${cut(columns, right)}`),
    ...[left, right]
      .filter((px) => isNear(px, columns))
      .map((px) => `M${at(px)} ${cut(rows, top)}V${cut(rows, bottom)}`),
  ].join('')
}

function edges(view: AxisView, cells: Cells): number[] {
  const inner: number[] = []
  if (cellSize(view, cells) >= DETAIL.lines) {
    const { first, last } = visibleCells(view, cells)
    for (let i = Math.max(first, 1); i <= Math.min(last, cells.count - 1); i++) inner.push(i)
  }
  return [0, ...inner, cells.count]
    .map((i) => edgePixel(view, cells, i))
    .filter((px) => isNear(px, view))
}

/** Pixels of the centres of visible cells. */
export function centres(view: AxisView, cells: Cells): number[] {
  const { first, last } = visibleCells(view, cells)
  const result: number[] = []
  for (let i = first; i < last; i++) result.push(edgePixel(view, cells, i + 0.5))
  return result
}

/**
 * A dot at every crossing of the rows and columns, for a stroke with round caps whose width is the
 * dot's diameter: many dots, one element.
 */
export function dotsPath(rows: readonly number[], columns: readonly number[]): string {
  // Every number is rounded and written once, not at every crossing.
  const starts = columns.map((x) => `M${at(x)} `)
  return rows
    .map((y) => {
      const end = `${at(y)}h0`
      return starts.map((start) => start + end).join('')
    })
    .join('')
}

/** A sample along one axis, in pixels. */
export interface Sample {
  readonly index: number
  /** Where it is drawn, and where step 1 put it. */
  readonly px: number
  readonly from: number
  /** Whether it is drawn outside the outer centres of the input. */
  readonly outside: boolean
  readonly moved: boolean
}

/** Samples of an axis in view. Samples that land on one pixel are drawn once, unless moved. */
export function samples(
  plan: AxisPlan,
  axis: AxisGeometry,
  view: AxisView,
  step: 'step1' | 'step2',
): Sample[] {
  const result: Sample[] = []
  const drawn = step === 'step1' ? plan.coordinates : plan.clamped
  for (let index = 0; index < axis.output; index++) {
    const px = pixel(view, axis[step][index]!)
    const from = pixel(view, axis.step1[index]!)
    if (!isNear(px, view) && !isNear(from, view)) continue
    const outside = isOutside(plan, drawn[index]!)
    result.push({ index, px, from, outside, moved: step === 'step2' && isMoved(plan, index) })
  }
  return result
}

/** Dots of samples, those inside the outer centres or those outside. */
export function samplesPath(rows: readonly Sample[], columns: readonly Sample[], outside: boolean) {
  const dots: string[] = []
  const starts = columns.map(({ px }) => `M${at(px)} `)
  for (const y of rows) {
    const end = `${at(y.px)}h0`
    for (const [i, x] of columns.entries()) {
      if ((x.outside || y.outside) === outside) dots.push(starts[i]! + end)
    }
  }
  return dots.join('')
}

/** Where moved samples came from: lines from step 1 to step 2, and dots at their step 1 places. */
export function tracePaths(rows: readonly Sample[], columns: readonly Sample[]) {
  const lines: string[] = []
  const dots: string[] = []
  const across = columns.map((x) => ({ from: `M${at(x.from)} `, to: `L${at(x.px)} ` }))
  for (const y of rows) {
    const [from, to] = [at(y.from), at(y.px)]
    for (const [i, x] of columns.entries()) {
      if (!x.moved && !y.moved) continue
      const start = across[i]!.from + from
      lines.push(`${start}${across[i]!.to}${to}`)
      dots.push(`${start}h0`)
    }
  }
  return { lines: lines.join(''), dots: dots.join('') }
}

/** An arrow from a sample to a tap; it ends `gap` pixels short of the tap's centre. */
export function arrowPath(
  x: number,
  y: number,
  toX: number,
  toY: number,
  gap: number,
): { line: string; head: string } {
  const length = Math.hypot(toX - x, toY - y)
  if (length < gap + 4) return { line: `M${at(x)} ${at(y)}L${at(toX)} ${at(toY)}`, head: '' }
  const [dx, dy] = [(toX - x) / length, (toY - y) / length]
  const [tipX, tipY] = [toX - dx * gap, toY - dy * gap]
  const [backX, backY] = [tipX - dx * 6, tipY - dy * 6]
  const corner = (side: number) => `${at(backX - dy * side)} ${at(backY + dx * side)}`
  return {
    line: `M${at(x)} ${at(y)}L${at(tipX)} ${at(tipY)}`,
    head: `M${at(tipX)} ${at(tipY)}L${corner(2.6)}L${corner(-2.6)}Z`,
  }
}
