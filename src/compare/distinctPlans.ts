import { type AxisPlan, planAxis } from '../core/axisPlan.ts'
import type { AxisSpec } from '../core/axisSpec.ts'
import { extrapolated, isExtrapolated } from '../core/evaluate.ts'
import { isBlended } from '../core/resizeAxis.ts'
import type { ResizePlan, ResizeSpec } from '../core/resizePlan.ts'
import { termsOf } from './reads.ts'

/** The table of an axis, and the number that all tables which compute the same share. */
interface Table {
  readonly axis: AxisPlan
  readonly number: number
}

/**
 * Makes plans of specs of one shape, each once: specs whose outputs are the same sums to the bit, of
 * the same elements in the same order with the same float32 weights, get one and the same plan,
 * although their formulas may differ. That is decided for all finite values; an element that weighs
 * nothing counts only where `finite` is not given, since 0 · ∞ is no 0.
 */
export function distinctPlans(finite: boolean): (spec: ResizeSpec) => ResizePlan {
  const tables = new Map<string, Table>()
  const alike = new Map<number, { readonly sums: Float64Array; readonly table: Table }[]>()
  const plans = new Map<string, ResizePlan>()
  let count = 0
  const tableOf = (spec: AxisSpec): Table => {
    const key = JSON.stringify(spec)
    const known = tables.get(key)
    if (known) return known
    const axis = planAxis(spec)
    const sums = sumsOf(axis, finite)
    const hash = hashOf(sums)
    const others = alike.get(hash) ?? []
    const found = others.find((other) => sameNumbers(other.sums, sums))?.table
    const table = found ?? { axis, number: count++ }
    if (!found) alike.set(hash, [...others, { sums, table }])
    tables.set(key, table)
    return table
  }
  return (spec) => {
    const found = spec.axes.map(tableOf)
    const plan = planOf(
      spec,
      found.map(({ axis }) => axis),
    )
    const key = JSON.stringify([found.map(({ number }) => number), ...finishing(plan, spec)])
    const known = plans.get(key)
    if (!known) plans.set(key, plan)
    return known ?? plan
  }
}

function planOf({ extrapolationValue, integers }: ResizeSpec, axes: AxisPlan[]): ResizePlan {
  return {
    axes,
    extrapolationValue: extrapolationValue ?? 0,
    integers: integers ?? null,
    inputShape: axes.map((axis) => axis.spec.input),
    outputShape: axes.map((axis) => axis.spec.output),
  }
}

/** What of the rest of a plan has an effect: how sums become integers, and what stands for nothing. */
function finishing(plan: ResizePlan, { axes, integers }: ResizeSpec): unknown[] {
  const fills = plan.axes.some((axis) =>
    axis.clamped.some((_, output) => isExtrapolated(axis, output)),
  )
  // Sums become integers where an axis weighs elements, even one of them by 1.
  const blended = integers ? axes.map((spec) => isBlended({ spec })) : []
  return [blended.includes(true) && [blended, integers], fills && String(extrapolated(plan))]
}

/** Every output of an axis as a sum: indices and float32 weights in order, with a mark at its end. */
function sumsOf(axis: AxisPlan, finite: boolean): Float64Array {
  // Axes of other lengths are other tables, even where they read the same elements.
  const numbers = [axis.spec.input]
  for (let o = 0; o < axis.spec.output; o++) {
    if (isExtrapolated(axis, o)) numbers.push(NOTHING)
    else for (const [index, weight] of termsOf(axis, o, finite)) numbers.push(index, weight)
    numbers.push(END)
  }
  return Float64Array.from(numbers)
}

const [NOTHING, END] = [-2, -3]

const sameNumbers = (a: Float64Array, b: Float64Array) =>
  a.length === b.length && a.every((value, i) => value === b[i])

/** A number that equal lists share, and others seldom. */
function hashOf(numbers: Float64Array): number {
  const words = new Int32Array(numbers.buffer)
  return words.reduce((hash, word) => (Math.imul(hash, 31) + word) | 0, numbers.length)
}
