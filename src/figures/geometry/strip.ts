import type { AxisPlan } from '../../core/axisPlan.ts'
import { type AxisGeometry, inputCentre } from './axisGeometry.ts'
import { type AxisView, axisView, cellSize, inputCells, outputCells } from './view.ts'

/** Cells smaller than this, in pixels, tell no story: the strip shows a part of the axis instead. */
const LEGIBLE = 14
/** How many of the larger cells such a part holds. */
const PART = 9

/**
 * The view of an axis strip: the same part of the axis as in the figures, or, where that shows cells
 * too small to read, a few cells around the output index `focus`. Without zoom, `reach` input
 * cells beside the input are shown as well: taps are asked for out there.
 */
export function stripView(
  axis: AxisGeometry,
  size: number,
  k: number,
  shift: number,
  focus: number | null,
  reach = 0,
): { view: AxisView; part: boolean } {
  const more = k === 1 ? (reach * (axis.inputEnd - axis.inputStart)) / axis.input : 0
  const frame = {
    frameStart: Math.min(axis.frameStart, axis.inputStart - more),
    frameEnd: Math.max(axis.frameEnd, axis.inputEnd + more),
  }
  const shared = axisView(frame, size, k, shift)
  const cell = Math.min(cellSize(shared, inputCells(axis)), cellSize(shared, outputCells(axis)))
  if (focus === null || cell >= LEGIBLE) return { view: shared, part: false }
  const larger = Math.max((axis.inputEnd - axis.inputStart) / axis.input, 1 / axis.output)
  const half = (larger * PART) / 2
  const centre = axis.step2[focus]!
  const [frameStart, frameEnd] = [centre - half, centre + half]
  return { view: axisView({ frameStart, frameEnd }, size), part: true }
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
    const outside = label.px < half / 2 || label.px > size - half / 2
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
