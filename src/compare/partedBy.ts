import { evaluateAt } from '../core/evaluateAt.ts'
import type { ResizePlan } from '../core/resizePlan.ts'
import { isWithin, type Tolerance } from '../core/tolerance.ts'
import { alikeTo } from './alike.ts'
import { partPicks } from './whichSample.ts'

/** Which of some plans an input tells apart. */
export interface Parting {
  /** Pairs of them whose outputs differ beyond tolerance somewhere. */
  readonly parted: number
  /** Pairs that no input parts by more than rounding: their weights are the same but for that. */
  readonly alike: number
  /** Pairs that this input leaves together, though another may part them. */
  readonly open: number
  /** For every plan, the others that it is not told from. */
  readonly together: readonly (readonly number[])[]
}

/** Elements that are computed at a time. */
const PART = 2 ** 16

/** Evaluates plans of one shape on an input, part by part, until every pair is told apart. */
export function partedBy(
  plans: readonly ResizePlan[],
  input: Float32Array,
  tolerance: Tolerance,
): Parting {
  const pairs = plans.flatMap((_, i) => plans.slice(0, i).map((_, j) => [j, i] as const))
  let left = pairs
  for (const picks of partPicks(plans[0]?.outputShape ?? [], PART)) {
    if (left.length === 0) break
    const outputs = new Map<number, Float32Array>()
    const outputOf = (i: number) => {
      const values = outputs.get(i) ?? evaluateAt(plans[i]!, input, picks)
      outputs.set(i, values)
      return values
    }
    left = left.filter(([i, j]) => allWithin(outputOf(i), outputOf(j), tolerance))
  }
  const alike = left.filter(([i, j]) => alikeTo(plans[i]!)(plans[j]!)).length
  const together = plans.map((_, i) =>
    left.flatMap(([p, q]) => (p === i ? [q] : q === i ? [p] : [])),
  )
  const parted = pairs.length - left.length
  return { parted, alike, open: left.length - alike, together }
}

function allWithin(a: Float32Array, b: Float32Array, tolerance: Tolerance): boolean {
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i] && !isWithin(a[i]!, b[i]!, tolerance)) return false
  }
  return true
}
