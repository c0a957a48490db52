import type { AxisPlan } from '../core/axisPlan.ts'
import { axisTaps, isExtrapolated } from '../core/evaluate.ts'

/** An input element that an output reads along an axis, and its whole weight. */
export interface Read {
  readonly index: number
  readonly weight: number
}

/** Rounding of float64 moves a weight by less than this. */
const ROUNDED = 1e-9

/**
 * What output `o` reads along an axis: an element that several taps name counts once with the sum of
 * their weights, and one that weighs nothing is left out. Null where it reads nothing because it is
 * extrapolated.
 */
export function readsOf(axis: AxisPlan, o: number): readonly Read[] | null {
  if (isExtrapolated(axis, o)) return null
  const weights = new Map<number, number>()
  for (const { index, weight } of axisTaps(axis, o)) {
    weights.set(index, (weights.get(index) ?? 0) + weight)
  }
  return [...weights]
    .filter(([, weight]) => Math.abs(weight) > ROUNDED)
    .map(([index, weight]) => ({ index, weight }))
    .sort((p, q) => p.index - q.index)
}

/**
 * Whether output `o` means the same sum in both, whatever the order and rounding of its terms:
 * weights may differ by `tolerance`.
 */
export function meansSame(a: AxisPlan, b: AxisPlan, o: number, tolerance = ROUNDED): boolean {
  const [p, q] = [readsOf(a, o), readsOf(b, o)]
  if (!p || !q) return p === q
  return (
    p.length === q.length &&
    p.every(
      ({ index, weight }, t) =>
        index === q[t]!.index && Math.abs(weight - q[t]!.weight) <= tolerance,
    )
  )
}

/**
 * Whether output `o` is the same sum to the bit in both: the same elements in the same order with
 * the same float32 weights.
 */
export function sumsSame(a: AxisPlan, b: AxisPlan, o: number): boolean {
  if (isExtrapolated(a, o) !== isExtrapolated(b, o)) return false
  const [p, q] = [termsOf(a, o), termsOf(b, o)]
  return (
    p.length === q.length &&
    p.every(([index, weight], t) => index === q[t]![0] && weight === q[t]![1])
  )
}

/**
 * The sum that output `o` is, with float32 weights, in its order. Of finite values, terms of weight 0
 * add nothing and are left out; else all are kept.
 */
export function termsOf(
  axis: AxisPlan,
  o: number,
  finite = true,
): (readonly [index: number, weight: number])[] {
  const all = axisTaps(axis, o).map(({ index, weight }) => [index, Math.fround(weight)] as const)
  const found = finite ? all.filter(([, weight]) => weight !== 0) : all
  // Two halves of one element are that element, to the bit.
  const halves = found.length === 2 && found.every(([i, w]) => i === found[0]![0] && w === 0.5)
  return halves ? [[found[0]![0], 1]] : found
}

/** Whether it is the very same sum, only said in other terms: float64 could not tell them apart. */
export function saysSame(a: AxisPlan, b: AxisPlan, o: number): boolean {
  return meansSame(a, b, o, 4 * Number.EPSILON)
}

/** Output indices of two axes of one length for which `same` does not hold. */
export function differing(
  a: AxisPlan,
  b: AxisPlan,
  same: (a: AxisPlan, b: AxisPlan, o: number) => boolean,
): number[] {
  if (a === b) return []
  const outputs: number[] = []
  for (let o = 0; o < a.spec.output; o++) if (!same(a, b, o)) outputs.push(o)
  return outputs
}
