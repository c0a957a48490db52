/** Smallest and largest value. */
export type Range = readonly [low: number, high: number]

/** Elements between two reports of progress. */
const PART = 2 ** 22

/**
 * Smallest and largest finite value; null where there is none. `onPart` hears the share that is
 * done, now and then.
 */
export function finiteRange(
  data: Float32Array,
  onPart: (share: number) => void = () => {},
): Range | null {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let start = 0; start < data.length; start += PART) {
    const end = Math.min(start + PART, data.length)
    for (let i = start; i < end; i++) {
      const value = data[i]!
      if (!Number.isFinite(value)) continue
      if (value < low) low = value
      if (value > high) high = value
    }
    onPart(end / data.length)
  }
  return low <= high ? [low, high] : null
}

/** The smallest range that contains both; null where both are. */
export function unionOf(a: Range | null, b: Range | null): Range | null {
  return a && b ? [Math.min(a[0], b[0]), Math.max(a[1], b[1])] : (a ?? b)
}
