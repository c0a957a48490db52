import { type AxisPlan, planAxis } from '../core/axisPlan.ts'
import type { AxisSpec } from '../core/axisSpec.ts'
import { isExtrapolated } from '../core/evaluate.ts'
import type { ResizeSpec } from '../core/resizePlan.ts'
import { readsOf, sumsSame } from './reads.ts'

/**
 * How two resizes of one input compare, whatever its values: `exact` to the bit, `rounding` with
 * weights a few float32 steps of the coordinate apart, or `different`.
 */
export type Verdict = 'exact' | 'rounding' | 'different'

/** The best first. */
export const VERDICTS: readonly Verdict[] = ['exact', 'rounding', 'different']

/** Compares specs with one, axis by axis; plans and verdicts are made once an axis spec. */
export function comparer(wanted: ResizeSpec): (spec: ResizeSpec) => Verdict {
  const plans = wanted.axes.map(planAxis)
  const known = plans.map(() => new Map<string, { verdict: Verdict; plan: AxisPlan }>())
  const made = new Map<string, AxisPlan>()
  const axisVerdict = (spec: AxisSpec, axis: number) => {
    const key = JSON.stringify(spec)
    const before = known[axis]!.get(key)
    if (before) return before
    const plan = made.get(key) ?? planAxis(spec)
    made.set(key, plan)
    const compared = { verdict: compareAxes(plans[axis]!, plan), plan }
    known[axis]!.set(key, compared)
    return compared
  }
  return (spec) => {
    const axes = spec.axes.map(axisVerdict)
    const worst = Math.max(...axes.map(({ verdict }) => VERDICTS.indexOf(verdict)), 0)
    const [a, b] = [
      { spec: wanted, plans },
      { spec, plans: axes.map(({ plan }) => plan) },
    ]
    const same = sameIntegers(a, b) && sameExtrapolation(a, b)
    return same ? VERDICTS[worst]! : 'different'
  }
}

/** How two plans of one axis compare. */
export function compareAxes(a: AxisPlan, b: AxisPlan): Verdict {
  // Coordinates of this size are this far apart after a few roundings to float32.
  const tolerance = Math.max(1e-6, a.spec.input * 2 ** -21)
  let verdict: Verdict = 'exact'
  for (let o = 0; o < a.spec.output; o++) {
    if (sumsSame(a, b, o)) continue
    if (!weighsAlike(a, b, o, tolerance)) return 'different'
    verdict = 'rounding'
  }
  return verdict
}

function weighsAlike(a: AxisPlan, b: AxisPlan, o: number, tolerance: number): boolean {
  const [p, q] = [readsOf(a, o), readsOf(b, o)]
  if (!p || !q) return p === q
  const off = new Map(p.map(({ index, weight }) => [index, weight]))
  for (const { index, weight } of q) off.set(index, (off.get(index) ?? 0) - weight)
  return [...off.values()].every((difference) => Math.abs(difference) <= tolerance)
}

/** A rule for integers matters only where values are blended. */
function sameIntegers(a: Planned, b: Planned): boolean {
  const [p, q] = [a.spec.integers, b.spec.integers]
  if (JSON.stringify(p ?? null) === JSON.stringify(q ?? null)) return true
  return !p?.wrap && !q?.wrap && a.plans.every(onlyPicks) && b.plans.every(onlyPicks)
}

/** Whether every output of an axis is one element as it is. */
function onlyPicks(plan: AxisPlan): boolean {
  for (let o = 0; o < plan.spec.output; o++) {
    const reads = readsOf(plan, o)
    if (reads && (reads.length > 1 || Math.fround(reads[0]?.weight ?? 0) !== 1)) return false
  }
  return true
}

function sameExtrapolation(a: Planned, b: Planned): boolean {
  const value = ({ spec }: Planned) => Math.fround(spec.extrapolationValue ?? 0)
  const uses = ({ plans }: Planned) =>
    plans.some((plan) => {
      for (let o = 0; o < plan.spec.output; o++) if (isExtrapolated(plan, o)) return true
      return false
    })
  return Object.is(value(a), value(b)) || !(uses(a) || uses(b))
}

/** A resize with the plans of its axes. */
interface Planned {
  readonly spec: ResizeSpec
  readonly plans: readonly AxisPlan[]
}
