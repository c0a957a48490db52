import { elementDifference } from './elementDifference.ts'

/**
 * How far an output may be from another: |b − a| ≤ absolute + relative·|b|, which is how NumPy's
 * `isclose(a, b)` has it. Both from 0 up.
 */
export interface Tolerance {
  readonly absolute: number
  readonly relative: number
}

/** Whether two elements are within a tolerance. NaN is as near to NaN as an infinity to itself. */
export function isWithin(a: number, b: number, { absolute, relative }: Tolerance): boolean {
  const apart = Math.abs(elementDifference(a, b))
  // Of an infinite b, the right side would allow anything.
  return apart === 0 || (Number.isFinite(apart) && apart <= absolute + relative * Math.abs(b))
}

/** How many elements of two lists of one length are outside a tolerance, and the first; −1 if none. */
export function countOutside(
  a: Float32Array,
  b: Float32Array,
  tolerance: Tolerance,
): { readonly count: number; readonly first: number } {
  let [count, first] = [0, -1]
  for (let i = 0; i < a.length; i++) {
    if (isWithin(a[i]!, b[i]!, tolerance)) continue
    if (count++ === 0) first = i
  }
  return { count, first }
}
