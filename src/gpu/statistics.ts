/** What values are, all in all. */
export interface Statistics {
  /** Smallest and largest number; null where there is none. */
  readonly range: readonly [number, number] | null
  readonly odd: OddCounts
}

/** How many values are no numbers. */
export interface OddCounts {
  readonly nan: number
  readonly plus: number
  readonly minus: number
}

export const NO_ODDS: OddCounts = { nan: 0, plus: 0, minus: 0 }

/** The statistics of values on the CPU. */
export function statisticsOf(values: Float32Array): Statistics {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let [nan, plus, minus] = [0, 0, 0]
  for (const value of values) {
    if (Number.isFinite(value)) {
      if (value < low) low = value
      if (value > high) high = value
    } else if (Number.isNaN(value)) nan++
    else if (value > 0) plus++
    else minus++
  }
  return { range: low <= high ? [low, high] : null, odd: { nan, plus, minus } }
}

/** The statistics of two tensors together. */
export function joined(a: Statistics, b: Statistics): Statistics {
  const [p, q] = [a.range, b.range]
  return {
    range: p && q ? [Math.min(p[0], q[0]), Math.max(p[1], q[1])] : (p ?? q),
    odd: {
      nan: a.odd.nan + b.odd.nan,
      plus: a.odd.plus + b.odd.plus,
      minus: a.odd.minus + b.odd.minus,
    },
  }
}
