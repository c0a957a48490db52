import { elementDifference } from '../core/elementDifference.ts'
import { indexAt, type Shape } from '../core/shape.ts'

/** How far two outputs of one shape are apart. */
export interface Difference {
  /** Elements of either. */
  readonly count: number
  /** Elements that differ; NaN does not differ from NaN, nor −0 from 0. */
  readonly differing: number
  /** Elements of which exactly one is NaN, or that are infinitely far apart. */
  readonly unlike: number
  /** Largest and mean absolute difference of all other elements; 0 where there are none. */
  readonly largest: number
  readonly mean: number
  /** Index of the first element that differs, and of the largest difference; null without one. */
  readonly first: readonly number[] | null
  readonly largestAt: readonly number[] | null
  /** The greatest distance in float32 steps between neighbours, of elements that are numbers. */
  readonly steps: number
}

/**
 * The difference of two outputs of one shape, row-major. Throws RangeError when the lengths of the
 * lists are not the shape's volume.
 */
export function difference(a: Float32Array, b: Float32Array, shape: Shape): Difference {
  const count = shape.reduce((product, length) => product * length, 1)
  if (a.length !== count || b.length !== count) {
    throw new RangeError(`${a.length} and ${b.length} values are no two tensors of ${count}`)
  }
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
  const numbers = count - unlike
  return {
    ...{ count, differing, unlike, largest, steps },
    mean: numbers > 0 ? sum / numbers : 0,
    first: first < 0 ? null : indexAt(first, shape),
    largestAt: largestAt < 0 ? null : indexAt(largestAt, shape),
  }
}

const ordered = (values: Float32Array) =>
  new Int32Array(values.buffer, values.byteOffset, values.length)

/** A float32's bits as an integer that counts the floats from 0 up and down. */
const orderOf = (bits: number) => (bits < 0 ? -(bits & 0x7fffffff) : bits)
