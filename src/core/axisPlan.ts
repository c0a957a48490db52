import { type Arithmetic, withArithmetic } from './arithmetic.ts'
import type { AxisSpec, Filter } from './axisSpec.ts'
import { formulaAxis, TRANSFORMATIONS } from './coordinates.ts'
import { cubicWeight } from './filters.ts'
import { ROUNDINGS } from './rounding.ts'

/**
 * One axis of a resize as a table: where every output index falls in the input, and the weighted
 * taps it reads. The only place where coordinates are computed; kernels, figures, formulas and the
 * CPU reference all read it.
 */
export interface AxisPlan {
  readonly spec: AxisSpec
  /** Step 1, by the formula: output index → position in input index units. Length O. */
  readonly coordinates: Float64Array
  /** Step 2, after the single-pixel choice and the pull back into the input. Length O. */
  readonly clamped: Float64Array
  /** Taps an output index reads: 1 (copy, nearest), 2 (linear) or 4 (cubic). */
  readonly tapCount: number
  /** Index of the first tap as the filter asks for it; may lie outside the input. Length O. */
  readonly firstTaps: Int32Array
  /** Input index of each tap, inside the input. Length O·tapCount, taps of an output adjacent. */
  readonly taps: Int32Array
  /** Weight of each tap, same layout as `taps`. The weights of an output sum to 1. */
  readonly weights: Float64Array
}

/** Makes the plan of one axis. Throws RangeError when a length is not a positive integer. */
export function planAxis(spec: AxisSpec): AxisPlan {
  for (const length of [spec.input, spec.output]) {
    if (!Number.isInteger(length) || length < 1) throw new RangeError(`${length} is not a length`)
  }
  return withArithmetic(spec.arithmetic, (m) => planIn(m, spec))
}

function planIn<N>(m: Arithmetic<N>, spec: AxisSpec): AxisPlan {
  const { input, output, filter } = spec
  const formula = TRANSFORMATIONS[spec.transformation]
  const axis = formulaAxis(m, input, output, spec.rescale)
  const lastIndex = m.of(input - 1)
  const zero = m.of(0)
  const tapCount = TAP_COUNTS[filter.kind]
  const coordinates = new Float64Array(output)
  const clamped = new Float64Array(output)
  const firstTaps = new Int32Array(output)
  const taps = new Int32Array(output * tapCount)
  const weights = new Float64Array(output * tapCount)

  for (let o = 0; o < output; o++) {
    const coordinate = filter.kind === 'copy' ? m.of(o) : formula(m, m.of(o), axis)
    const chosen = output === 1 && spec.singlePixel === 'first' ? zero : coordinate
    const pulled = spec.edge === 'coordinate' ? clamp(m, chosen, zero, lastIndex) : chosen
    coordinates[o] = m.toNumber(coordinate)
    clamped[o] = m.toNumber(pulled)
    firstTaps[o] = firstTap(m, pulled, filter)
    const fraction = m.toNumber(m.subtract(pulled, m.of(m.floor(pulled))))
    const row = weights.subarray(o * tapCount, (o + 1) * tapCount)
    weigh(row, fraction, filter)
    if (filter.kind === 'cubic' && filter.excludeOutside) dropOutside(row, firstTaps[o]!, input)
    for (let t = 0; t < tapCount; t++) {
      taps[o * tapCount + t] = Math.min(Math.max(firstTaps[o]! + t, 0), input - 1)
    }
  }
  return { spec, coordinates, clamped, tapCount, firstTaps, taps, weights }
}

const TAP_COUNTS: Record<Filter['kind'], number> = { copy: 1, nearest: 1, linear: 2, cubic: 4 }

function clamp<N>(m: Arithmetic<N>, x: N, low: N, high: N): N {
  if (m.compare(x, low) < 0) return low
  return m.compare(x, high) > 0 ? high : x
}

function firstTap<N>(m: Arithmetic<N>, x: N, filter: Filter): number {
  switch (filter.kind) {
    case 'nearest':
      return ROUNDINGS[filter.rounding](m, x)
    case 'cubic':
      return m.floor(x) - 1
    case 'copy':
    case 'linear':
      return m.floor(x)
  }
}

/** Writes the weights of the taps around a coordinate whose distance to its floor is `fraction`. */
function weigh(row: Float64Array, fraction: number, filter: Filter): void {
  switch (filter.kind) {
    case 'copy':
    case 'nearest':
      row[0] = 1
      return
    case 'linear':
      row[0] = 1 - fraction
      row[1] = fraction
      return
    case 'cubic':
      for (let t = 0; t < 4; t++) row[t] = cubicWeight(fraction + 1 - t, filter.a)
  }
}

/** Zeroes the taps outside the input and scales the rest to sum to 1. NvInfer.h 8.5, 5160–5171. */
function dropOutside(row: Float64Array, first: number, input: number): void {
  let sum = 0
  for (let t = 0; t < row.length; t++) {
    const inside = first + t >= 0 && first + t < input
    if (!inside) row[t] = 0
    sum += row[t]!
  }
  for (let t = 0; t < row.length; t++) row[t] = row[t]! / sum
}
