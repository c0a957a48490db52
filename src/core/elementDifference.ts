/** B less A of one element: 0 for two NaNs or two infinities of one sign. */
export function elementDifference(a: number, b: number): number {
  return a === b || (Number.isNaN(a) && Number.isNaN(b)) ? 0 : b - a
}
