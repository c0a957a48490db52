import type { AxisPlan } from '../../core/axisPlan.ts'
import { axisTaps, isExtrapolated } from '../../core/evaluate.ts'
import type { ResizePlan } from '../../core/resizePlan.ts'
import { type AxisGeometry, axisGeometry, isMoved, isOutside, SINGLE_ROW } from './axisGeometry.ts'

/** An element of a drawn slice. */
export interface Cell {
  readonly row: number
  readonly column: number
}

/** The two innermost axes, which are the ones drawn. A tensor of rank 1 is one row. */
export interface Plane {
  readonly rows: AxisPlan
  readonly columns: AxisPlan
}

export interface PlaneGeometry {
  readonly rows: AxisGeometry
  readonly columns: AxisGeometry
}

export function planeOf(plan: ResizePlan): Plane {
  return { rows: plan.axes.at(-2) ?? SINGLE_ROW, columns: plan.axes.at(-1)! }
}

export function planeGeometry({ rows, columns }: Plane): PlaneGeometry {
  return { rows: axisGeometry(rows), columns: axisGeometry(columns) }
}

const MOST_ELONGATED = 2.2

/** Width over height of the figures: the input's own, between 1 : 2.2 and 2.2 : 1. */
export function planeAspect({ rows, columns }: Plane): number {
  const aspect = columns.spec.input / rows.spec.input
  return Math.min(Math.max(aspect, 1 / MOST_ELONGATED), MOST_ELONGATED)
}

/** An input element of the slice that an output element reads. */
export interface CellTap extends Cell {
  readonly weight: number
  /** For more taps than can be drawn one by one: how many rows and columns of elements, all at once. */
  readonly block?: { readonly rows: number; readonly columns: number }
}

/** More taps than this are one block: each would be an element of the page, and all of them a stain. */
const MOST_TAPS = 1024

/**
 * The input elements that an output element reads within its slice, each once: weights of taps that
 * were pulled to the same element are added. Elements that weigh nothing are left out.
 */
export function cellTaps({ rows, columns }: Plane, { row, column }: Cell): CellTap[] {
  const [down, across] = [merged(rows, row), merged(columns, column)]
  if (down.length * across.length > MOST_TAPS) return [blockOf(down, across)]
  return down.flatMap(([r, rowWeight]) =>
    across.map(([c, weight]) => ({ row: r, column: c, weight: rowWeight * weight })),
  )
}

type Merged = readonly (readonly [index: number, weight: number])[]

function blockOf(down: Merged, across: Merged): CellTap {
  const extent = (taps: Merged) => [taps[0]![0], taps.at(-1)![0] - taps[0]![0] + 1] as const
  const [row, rows] = extent(down)
  const [column, columns] = extent(across)
  return { row, column, weight: 1, block: { rows, columns } }
}

function merged(axis: AxisPlan, output: number): [index: number, weight: number][] {
  const weights = new Map<number, number>()
  for (const { index, weight } of axisTaps(axis, output)) {
    weights.set(index, (weights.get(index) ?? 0) + weight)
  }
  return [...weights].filter(([, weight]) => weight !== 0)
}

/** The leading input indices that a leading output index reads most: the slice of the old grid. */
export function mainInputSlice(plan: ResizePlan, slice: readonly number[]): number[] {
  return slice.map((output, a) => {
    const axis = plan.axes[a]!
    const [first, ...taps] = axisTaps(axis, output)
    // An output that reads nothing is drawn over the element that is nearest.
    if (!first) return Math.min(Math.max(Math.round(axis.clamped[output]!), 0), axis.spec.input - 1)
    return taps.reduce((best, tap) => (tap.weight > best.weight ? tap : best), first).index
  })
}

/** How many input slices an output slice blends. */
export function slicesRead(plan: ResizePlan, slice: readonly number[]): number {
  return slice.reduce(
    (count, output, a) => count * Math.max(1, merged(plan.axes[a]!, output).length),
    1,
  )
}

/** What step 2 does in this plane: see the words of the same names. */
export type Step2Story = 'pulled' | 'inside' | 'indices' | 'first' | 'extrapolated' | 'left'

/**
 * - `first`: a single output was moved to the first element;
 * - `extrapolated`: samples outside read nothing and get a given value;
 * - `indices`: coordinates stay, and indices of taps are pulled back instead;
 * - `left`: coordinates stay, and elements outside are left out;
 * - `pulled`: some coordinates were pulled back; `inside`: none had to be.
 */
export function step2Story(plane: Plane): Step2Story {
  const axes = [plane.rows, plane.columns]
  const moved = (axis: AxisPlan) => axis.clamped.some((_, a) => isMoved(axis, a))
  const single = (axis: AxisPlan) => axis.spec.output === 1 && axis.spec.singlePixel !== 'formula'
  if (axes.some((axis) => single(axis) && moved(axis))) return 'first'
  const readsNothing = (axis: AxisPlan) =>
    axis.spec.extrapolate === true && axis.clamped.some((_, a) => isExtrapolated(axis, a))
  if (axes.some(readsNothing)) return 'extrapolated'
  const byIndex = axes.filter(({ spec }) => spec.edge === 'index' && spec.filter.kind !== 'copy')
  if (byIndex.length === 0) return axes.some(moved) ? 'pulled' : 'inside'
  const cut = axes.some((axis) => axis.coordinates.some((x) => isOutside(axis, x)))
  return byIndex.every(leavesOut) ? (cut ? 'left' : 'inside') : 'indices'
}

/** Whether a filter leaves elements outside the input out, or never asks for them. */
function leavesOut({ spec: { filter } }: AxisPlan): boolean {
  return filter.kind === 'antialias' || filter.kind === 'cubic'
    ? filter.excludeOutside
    : filter.kind === 'pool' || filter.kind === 'area'
}
