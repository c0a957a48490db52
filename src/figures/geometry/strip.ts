import type { AxisPlan } from '../../core/axisPlan.ts'
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

/** The weights of output `a`, one bar a tap. */
export function bars(plan: AxisPlan, axis: AxisGeometry, a: number): Bar[] {
  return Array.from({ length: plan.tapCount }, (_, t) => {
    const asked = plan.firstTaps[a]! + t
    const index = plan.taps[a * plan.tapCount + t]!
    const weight = plan.weights[a * plan.tapCount + t]!
    return { asked, index, weight, at: inputCentre(axis, asked), readAt: inputCentre(axis, index) }
  })
}

/** The number at a bar: its middle in pixels along the axis, its foot in pixels above the line. */
export interface WeightLabel {
  readonly asked: number
  readonly weight: number
  readonly px: number
  readonly above: number
}

const WEIGHT_WIDTH = 36
const WEIGHT_HEIGHT = 11

/**
 * Places for the numbers of bars, weight 1 being `one` pixels high. Two stand aside from the sample;
 * more stand over their bars, one above the other where they would touch. All inside the view.
 */
export function weightLabels(
  bars: readonly Bar[],
  view: AxisView,
  sample: number,
  one: number,
): WeightLabel[] {
  const labels: WeightLabel[] = []
  const inside = (px: number) =>
    Math.min(Math.max(px, WEIGHT_WIDTH / 2), view.size - WEIGHT_WIDTH / 2)
  for (const { asked, weight, at } of bars) {
    const bar = pixel(view, at)
    if (bar < 0 || bar > view.size) continue
    const top = Math.max(weight, 0) * one
    if (bars.length === 2) {
      const aside = WEIGHT_WIDTH / 2 + 4
      const px = inside(bar >= sample - 0.5 ? bar + aside : bar - aside)
      labels.push({ asked, weight, px, above: top - 4 })
      continue
    }
    const px = inside(bar)
    const before = labels.at(-1)
    const touches =
      before && px - before.px < WEIGHT_WIDTH && Math.abs(top + 5 - before.above) < WEIGHT_HEIGHT
    labels.push({ asked, weight, px, above: touches ? before.above + WEIGHT_HEIGHT : top + 5 })
  }
  return labels
}
