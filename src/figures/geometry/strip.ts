import type { AxisPlan } from '../../core/axisPlan.ts'
import { axisTaps } from '../../core/evaluate.ts'
import { type AxisGeometry, inputCentre } from './axisGeometry.ts'
import { type AxisView, axisView, cellSize, inputCells, outputCells, pixel } from './view.ts'

/** Cells smaller than this, in pixels, tell no story: the strip shows a part of the axis instead. */
const LEGIBLE = 14
/** How many of the larger cells such a part holds. */
const PART = 9

/**
 * The view of an axis strip: the same part of the axis as in the figures, or, where that shows cells
 * too small to read or too large to see two, a few cells around the output index `focus`. Without zoom, `reach` input
 * cells beside the input are shown as well: taps are asked for out there.
 */
export function stripView(
  axis: AxisGeometry,
  size: number,
  k: number,
  shift: number,
  focus: number | null,
  reach = 0,
): AxisView {
  const more = k === 1 ? (reach * (axis.inputEnd - axis.inputStart)) / axis.input : 0
  const frame = {
    frameStart: Math.min(axis.frameStart, axis.inputStart - more),
    frameEnd: Math.max(axis.frameEnd, axis.inputEnd + more),
  }
  const shared = axisView(frame, size, k, shift)
  const sizes = [cellSize(shared, inputCells(axis)), cellSize(shared, outputCells(axis))]
  const [cell, largest] = [Math.min(...sizes), Math.max(...sizes)]
  const legible = cell >= LEGIBLE && (k === 1 || largest <= size / 2)
  if (focus === null || legible) return shared
  const larger = Math.max((axis.inputEnd - axis.inputStart) / axis.input, 1 / axis.output)
  const half = (larger * PART) / 2
  const centre = axis.step2[focus]!
  const [frameStart, frameEnd] = [centre - half, centre + half]
  return axisView({ frameStart, frameEnd }, size)
}

/** A number under a mark. */
export interface Label {
  readonly index: number
  readonly px: number
}

/** The labels that fit into `size` pixels: each at least `room(index)` pixels from the one before. */
export function spaced(
  labels: readonly Label[],
  size: number,
  room: (index: number) => number,
): Label[] {
  const kept: Label[] = []
  let free = Number.NEGATIVE_INFINITY
  for (const label of labels) {
    const half = room(label.index) / 2
    const outside = label.px < half || label.px > size - half
    if (outside || label.px - half < free) continue
    kept.push(label)
    free = label.px + half
  }
  return kept
}

/** A weight over the axis, where the filter asks for it. */
export interface Bar {
  /** Input index as asked for; may lie outside the input. */
  readonly asked: number
  /** Input index that is read. */
  readonly index: number
  readonly weight: number
  /** Frame positions of both. */
  readonly at: number
  readonly readAt: number
}

/** The weights of output `a`, one bar a tap; none where it reads nothing. */
export function bars(plan: AxisPlan, axis: AxisGeometry, a: number): Bar[] {
  return axisTaps(plan, a).map(({ index, weight }, t) => {
    const asked = plan.firstTaps[a]! + t
    return { asked, index, weight, at: inputCentre(axis, asked), readAt: inputCentre(axis, index) }
  })
}

/** Filters of many taps weigh each of them little: this many times 1 is as high as 1 would be. */
export function tallness(plan: AxisPlan): number {
  if (plan.tapCount <= 4) return 1
  const largest = plan.weights.reduce((most, weight) => Math.max(most, weight), 0)
  return largest > 0 ? 1 / largest : 1
}

/** How many cells beside the input taps are asked for. */
export function reachOutside({ spec, firstTaps, weights, tapCount }: AxisPlan): number {
  if (spec.filter.kind === 'copy' || spec.filter.kind === 'nearest') return 0
  let reach = 0
  for (let a = 0; a < spec.output; a++) {
    for (let t = 0; t < tapCount; t++) {
      if (weights[a * tapCount + t] === 0) continue
      const asked = firstTaps[a]! + t
      reach = Math.max(reach, -asked, asked - spec.input + 1)
    }
  }
  return Math.max(0, reach - 0.2)
}

/** The number at a bar: its middle in pixels along the axis, its foot in pixels above the line. */
export interface WeightLabel {
  readonly asked: number
  readonly weight: number
  readonly px: number
  readonly above: number
}

const WEIGHT_WIDTH = 36
/** What a label needs beside its middle, its minus included. */
const WEIGHT_EDGE = 22
const WEIGHT_HEIGHT = 11
const ASIDE = WEIGHT_WIDTH / 2 + 4

/**
 * Places for the numbers of bars, weight 1 being `one` pixels high. They stand aside from the sample,
 * clear of the filter's flanks; of more than two the largest stands over its bar, and those that
 * would touch one above the other. All inside the view.
 */
export function weightLabels(
  bars: readonly Bar[],
  view: AxisView,
  sample: number,
  one: number,
): WeightLabel[] {
  const labels: WeightLabel[] = []
  // More than a few would lie on each other: the largest alone speaks for the rest.
  const crowded =
    bars.length > 4 && Math.abs(pixel(view, bars[1]!.at) - pixel(view, bars[0]!.at)) < WEIGHT_WIDTH
  const largest = bars.reduce((best, bar) => (bar.weight > best.weight ? bar : best), bars[0]!)
  const inside = (px: number) => Math.min(Math.max(px, WEIGHT_EDGE), view.size - WEIGHT_EDGE)
  for (const labelled of bars) {
    const { asked, weight, at } = labelled
    const bar = pixel(view, at)
    if (bar < 0 || bar > view.size || (crowded && labelled !== largest)) continue
    const top = Math.max(weight, 0) * one
    if (bars.length === 2) {
      const px = inside(bar >= sample - 0.5 ? bar + ASIDE : bar - ASIDE)
      labels.push({ asked, weight, px, above: top - 4 })
      continue
    }
    const aside = labelled === largest ? 0 : Math.sign(bar - sample) * ASIDE
    const px = inside(bar + aside)
    const before = labels.at(-1)
    const touches =
      before && px - before.px < WEIGHT_WIDTH && Math.abs(top + 5 - before.above) < WEIGHT_HEIGHT
    labels.push({ asked, weight, px, above: touches ? before.above + WEIGHT_HEIGHT : top + 5 })
  }
  return labels
}
