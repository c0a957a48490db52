import { type Arithmetic, withArithmetic } from './arithmetic.ts'
import type { AxisSpec, FilterKind } from './axisSpec.ts'
import type { Window } from './filters/filter.ts'
import { windowRule } from './filters/index.ts'
import { splitter } from './neighbours.ts'
import { locator } from './place.ts'
import { roundFrom } from './rounding.ts'

/** In place of a tap's index: the output reads fewer elements than others of its axis. */
export const NO_TAP = -1
/** In place of every tap's index: the output reads nothing and gets the extrapolation value. */
export const EXTRAPOLATED = -2

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
  /** The most taps that an output index reads: 1 (copy, nearest), 2 (linear), 4 (cubic) or more. */
  readonly tapCount: number
  /** Index of the first tap as the filter asks for it; may lie outside the input. Length O. */
  readonly firstTaps: Int32Array
  /**
   * Input index of each tap, inside the input. Length O·tapCount, taps of an output adjacent. Spare
   * places at the end of an output's taps hold NO_TAP; outputs that read nothing hold EXTRAPOLATED.
   */
  readonly taps: Int32Array
  /** Weight of each tap, same layout as `taps`. Those of an output sum to 1 (`area`: nearly). */
  readonly weights: Float64Array
}

/**
 * Makes the plan of one axis. Throws RangeError when the input is not a positive integer or the
 * output not an integer from 0 up; an output of length 0 has an empty table.
 */
export function planAxis(spec: AxisSpec): AxisPlan {
  const { input, output } = spec
  if (!Number.isInteger(input) || input < 1) throw new RangeError(`${input} is not a length`)
  if (!Number.isInteger(output) || output < 0) throw new RangeError(`${output} is not a length`)
  return withArithmetic(spec.arithmetic, (m) => planIn(m, spec))
}

function planIn<N>(m: Arithmetic<N>, spec: AxisSpec): AxisPlan {
  const { input, output, filter } = spec
  const locate = locator(m, spec)
  const window = windowMaker(m, spec)
  const coordinates = new Float64Array(output)
  const clamped = new Float64Array(output)
  const fixed = FIXED_TAPS[filter.kind]
  const table = fixed ? new TapTable(output, fixed, input) : null
  const windows: (Window | null)[] = []
  for (let o = 0; o < output; o++) {
    const as = spec.readsAs ?? o
    const { coordinate, pulled, outside } = locate(as)
    coordinates[o] = m.toNumber(as === o ? coordinate : locate(o).coordinate)
    clamped[o] = m.toNumber(pulled)
    const taken = outside ? null : window(as, pulled)
    if (table) table.write(o, taken)
    else windows.push(taken)
  }
  const { tapCount, firstTaps, taps, weights } = table ?? tabulate(windows, input)
  return { spec, coordinates, clamped, tapCount, firstTaps, taps, weights }
}

/** Taps an output of filters that always read as many. */
const FIXED_TAPS: Partial<Record<FilterKind, number>> = { copy: 1, nearest: 1, linear: 2, cubic: 4 }

const ONE = [1]

/** The taps of an output at a coordinate; null when it reads nothing. */
function windowMaker<N>(m: Arithmetic<N>, spec: AxisSpec): (o: number, x: N) => Window | null {
  const { filter } = spec
  const split = splitter(m, spec)
  if (filter.kind === 'copy') return (o) => ({ first: o, weights: ONE })
  if (filter.kind === 'nearest') {
    return (_, x) => {
      const { base, fraction } = split(x)
      const first = roundFrom(m, filter.rounding, base, fraction, filter.tie)
      const excluded = filter.excludeOutside && (first < 0 || first >= spec.input)
      return excluded ? null : { first, weights: ONE }
    }
  }
  const rule = windowRule(spec)!
  return (output, x) => {
    const { base, fraction } = split(x)
    return rule({ output, base, fraction: m.toNumber(fraction) })
  }
}

/** Windows of any width, in a table as wide as the widest. */
function tabulate(windows: readonly (Window | null)[], input: number): TapTable {
  const widest = windows.reduce((most, window) => Math.max(most, window?.weights.length ?? 0), 1)
  const table = new TapTable(windows.length, widest, input)
  windows.forEach((window, o) => {
    table.write(o, window)
  })
  return table
}

/** The tables of a plan while they are filled in. */
class TapTable {
  readonly tapCount: number
  readonly firstTaps: Int32Array
  readonly taps: Int32Array
  readonly weights: Float64Array
  readonly #last: number

  constructor(outputs: number, tapCount: number, input: number) {
    this.tapCount = tapCount
    this.firstTaps = new Int32Array(outputs)
    this.taps = new Int32Array(outputs * tapCount)
    this.weights = new Float64Array(outputs * tapCount)
    this.#last = input - 1
  }

  /** The taps of output `o`: pulled back into the input; null where it reads nothing. */
  write(o: number, window: Window | null): void {
    const { tapCount, taps } = this
    const start = o * tapCount
    if (!window) {
      taps.fill(EXTRAPOLATED, start, start + tapCount)
      return
    }
    const { first, weights } = window
    this.firstTaps[o] = first
    for (let t = 0; t < tapCount; t++) {
      const spare = t >= weights.length
      taps[start + t] = spare ? NO_TAP : Math.min(Math.max(first + t, 0), this.#last)
      if (!spare) this.weights[start + t] = weights[t]!
    }
  }
}
