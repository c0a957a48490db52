/**
 * The largest absolute difference between two outputs. NaN equals NaN and an infinity itself; any
 * other meeting with one of them, or another length, differs infinitely.
 */
export function largestDifference(values: Float32Array, expected: Float32Array): number {
  if (values.length !== expected.length) return Number.POSITIVE_INFINITY
  return values.reduce((most, value, i) => Math.max(most, difference(value, expected[i]!)), 0)
}

function difference(a: number, b: number): number {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return 0
  const distance = Math.abs(a - b)
  return Number.isNaN(distance) ? Number.POSITIVE_INFINITY : distance
}
