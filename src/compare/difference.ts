import { type DifferenceTotals, differenceTotals } from '../core/differenceTotals.ts'
import { indexAt, type Shape } from '../core/shape.ts'

/** How far two outputs of one shape are apart. */
export interface Difference extends Omit<DifferenceTotals, 'sum' | 'first' | 'largestAt'> {
  /** Mean absolute difference of the elements that are not unlike; 0 where there are none. */
  readonly mean: number
  /** Index of the first element that differs, and of the largest difference; null without one. */
  readonly first: readonly number[] | null
  readonly largestAt: readonly number[] | null
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
  return differenceOf(differenceTotals(a, b), shape)
}

/** The difference that totals of outputs of that shape say. */
export function differenceOf(totals: DifferenceTotals, shape: Shape): Difference {
  const { sum, first, largestAt, ...rest } = totals
  const numbers = totals.count - totals.unlike
  const at = (index: number) => (index < 0 ? null : indexAt(index, shape))
  return {
    ...rest,
    mean: numbers > 0 ? sum / numbers : 0,
    first: at(first),
    largestAt: at(largestAt),
  }
}
