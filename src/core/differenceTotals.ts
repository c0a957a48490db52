import { elementDifference } from './elementDifference.ts'

/** How far two lists of float32 are apart, all in all. Indices are −1 where there is none. */
export interface DifferenceTotals {
  /** Elements of either. */
  readonly count: number
  /** Elements that differ; NaN does not differ from NaN, nor −0 from 0. */
  readonly differing: number
  /** Elements of which exactly one is NaN, or that are infinitely far apart. */
  readonly unlike: number
  /** Largest absolute difference and sum of those of all other elements; 0 where there are none. */
  readonly largest: number
  readonly sum: number
  /** Index of the first element that differs, and of the first largest difference. */
  readonly first: number
  readonly largestAt: number
  /** The greatest distance in float32 steps between neighbours, of elements that are numbers. */
  readonly steps: number
}

/** The totals of two lists of one length. */
export function differenceTotals(a: Float32Array, b: Float32Array): DifferenceTotals {
  const count = a.length
  let [differing, unlike, largest, sum] = [0, 0, 0, 0]
  let [first, largestAt] = [-1, -1]
  const [orderA, orderB] = [ordered(a), ordered(b)]
  let steps = 0
  for (let i = 0; i < count; i++) {
    const apart = Math.abs(elementDifference(a[i]!, b[i]!))
    if (apart === 0) continue
    differing++
    if (first < 0) first = i
    if (!Number.isFinite(apart)) {
      unlike++
      continue
    }
    sum += apart
    steps = Math.max(steps, Math.abs(orderOf(orderA[i]!) - orderOf(orderB[i]!)))
    if (apart > largest) [largest, largestAt] = [apart, i]
  }
  return { count, differing, unlike, largest, sum, first, largestAt, steps }
}

const ordered = (values: Float32Array) =>
  new Int32Array(values.buffer, values.byteOffset, values.length)

/** A float32's bits as an integer that counts the floats from 0 up and down. */
const orderOf = (bits: number) => (bits < 0 ? -(bits & 0x7fffffff) : bits)
