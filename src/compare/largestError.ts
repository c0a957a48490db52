import { elementDifference } from '../core/elementDifference.ts'
import { evaluateAt, type Picks } from '../core/evaluateAt.ts'
import type { ResizePlan } from '../core/resizePlan.ts'
import { offsetOf, type Shape } from '../core/shape.ts'
import { isWithin, type Tolerance } from '../core/tolerance.ts'

/** How far what a plan makes is from a recorded output. */
export interface PlanError {
  /** Largest absolute difference; ∞ where one is NaN or infinite and the other is not. */
  readonly largest: number
  /** Index of the first largest; null where nothing differs. */
  readonly at: readonly number[] | null
  /** Elements beyond the tolerance. */
  readonly outside: number
}

export const NO_ERROR: PlanError = { largest: 0, at: null, outside: 0 }

/** The error at some elements: `wanted` holds the recorded values there, row-major. */
export function errorAt(
  plan: ResizePlan,
  input: Float32Array,
  picks: Picks,
  wanted: Float32Array,
  tolerance: Tolerance,
): PlanError {
  const values = evaluateAt(plan, input, picks)
  let [largest, at, outside] = [0, -1, 0]
  for (let i = 0; i < values.length; i++) {
    const [got, recorded] = [values[i]!, wanted[i]!]
    if (got === recorded) continue
    const distance = Math.abs(elementDifference(got, recorded))
    const apart = Number.isNaN(distance) ? Number.POSITIVE_INFINITY : distance
    if (apart > largest) [largest, at] = [apart, i]
    if (!isWithin(got, recorded, tolerance)) outside++
  }
  return { largest, at: at < 0 ? null : pickedAt(picks, at), outside }
}

/** The error at elements of either part. */
export function joined(a: PlanError, b: PlanError): PlanError {
  const { largest, at } = b.largest > a.largest ? b : a
  return { largest, at, outside: a.outside + b.outside }
}

/** The recorded values at some elements. */
export function valuesAt(values: Float32Array, shape: Shape, picks: Picks): Float32Array {
  const counts = picks.map((list) => list.length)
  const total = counts.reduce((product, count) => product * count, 1)
  // A run of whole slices lies in one piece.
  const first = offsetOf(
    picks.map((list) => list[0]!),
    shape,
  )
  const last = offsetOf(
    picks.map((list) => list.at(-1)!),
    shape,
  )
  if (last - first + 1 === total) return values.subarray(first, last + 1)
  return Float32Array.from(
    { length: total },
    (_, i) => values[offsetOf(pickedAt(picks, i), shape)]!,
  )
}

/** The index of the element at a place among picked ones. */
function pickedAt(picks: Picks, place: number): number[] {
  const index = new Array<number>(picks.length)
  let rest = place
  for (let a = picks.length - 1; a >= 0; a--) {
    const list = picks[a]!
    index[a] = list[rest % list.length]!
    rest = Math.floor(rest / list.length)
  }
  return index
}
