import { ARITHMETICS, type Arithmetic, withArithmetic } from './arithmetic.ts'
import type { AxisSpec } from './axisSpec.ts'
import { type FormulaAxis, formulaAxis, TRANSFORMATIONS } from './coordinates.ts'
import type { Window } from './filters/filter.ts'
import { windowRule } from './filters/index.ts'
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
  const { output } = spec
  const locate = locator(m, spec)
  const window = windowMaker(m, spec)
  const coordinates = new Float64Array(output)
  const clamped = new Float64Array(output)
  const windows: (Window | null)[] = new Array(output)
  let tapCount = 1
  for (let o = 0; o < output; o++) {
    const as = spec.readsAs ?? o
    const { coordinate, pulled, outside } = locate(as)
    coordinates[o] = m.toNumber(as === o ? coordinate : locate(o).coordinate)
    clamped[o] = m.toNumber(pulled)
    const taken = outside ? null : window(as, pulled)
    windows[o] = taken
    if (taken && taken.weights.length > tapCount) tapCount = taken.weights.length
  }
  return { spec, coordinates, clamped, tapCount, ...tabulate(windows, tapCount, spec.input) }
}

/** Where an output falls on the input, in numbers of the arithmetic that it was computed in. */
export interface Place<N> {
  /** Step 1, by the formula. */
  readonly coordinate: N
  /** Step 2, after the single-pixel choice and the pull back into the input. */
  readonly pulled: N
  /** It reads nothing and gets the extrapolation value. */
  readonly outside: boolean
}

/** Where an output falls: by the formula, and after what the spec does to that. */
export function locator<N>(
  m: Arithmetic<N>,
  spec: AxisSpec,
  axis: FormulaAxis<N> = formulaAxis(m, spec),
): (output: number) => Place<N> {
  const formula = TRANSFORMATIONS[spec.transformation]
  const [zero, last] = [m.of(0), m.of(spec.input - 1)]
  const store = (x: N) => (spec.stored ? m.of(Math.fround(m.toNumber(x))) : x)
  return (o: number) => {
    // A copied axis keeps its formula only to tell which outputs it extrapolates.
    const copied = spec.filter.kind === 'copy' && !spec.extrapolate
    const coordinate = copied ? m.of(o) : store(formula(m, m.of(o), axis))
    const single = spec.output === 1 && spec.singlePixel !== 'formula' && !copied
    const chosen = single ? m.of(spec.singlePixel as number) : coordinate
    const inside = clamp(m, chosen, zero, last)
    const outside = spec.extrapolate === true && m.compare(inside, chosen) !== 0
    return { coordinate, pulled: spec.edge === 'coordinate' ? inside : chosen, outside }
  }
}

function clamp<N>(m: Arithmetic<N>, x: N, low: N, high: N): N {
  if (m.compare(x, low) < 0) return low
  return m.compare(x, high) > 0 ? high : x
}

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

/** The element that taps are counted from, and how far beyond it a coordinate lies. */
export function splitter<N>(
  m: Arithmetic<N>,
  spec: AxisSpec,
): (x: N) => { base: number; fraction: N } {
  if (spec.neighbours !== 'padded' || m.name === 'exact') {
    return (x) => {
      const base = m.floor(x)
      return { base, fraction: m.subtract(x, m.of(base)) }
    }
  }
  // onnx/reference/ops/op_resize.py: the fraction is taken of the coordinate, the neighbours of the
  // padded coordinate. Adding the padding can round a coordinate just above an integer down to it.
  const padding = paddingOf(spec)
  return (x) => {
    const low = m.floor(x)
    const fraction = m.subtract(x, m.of(low))
    const padded = m.add(x, m.of(padding))
    const floor = m.floor(padded)
    const whole = m.compare(padded, m.of(floor)) === 0
    const integer = m.compare(fraction, m.of(0)) === 0
    return { base: floor - padding - (whole ? 1 : 0), fraction: integer ? m.of(1) : fraction }
  }
}

/** Half of the taps that ONNX's reference reads. */
function paddingOf(spec: AxisSpec): number {
  const { filter } = spec
  if (filter.kind === 'cubic') return 2
  if (filter.kind !== 'antialias') return 1
  const { scale } = formulaAxis(ARITHMETICS.float64, spec)
  return -Math.floor(-(filter.shape === 'cubic' ? 2 : 1) / Math.min(scale, 1))
}

function tabulate(windows: readonly (Window | null)[], tapCount: number, input: number) {
  const firstTaps = new Int32Array(windows.length)
  const taps = new Int32Array(windows.length * tapCount)
  const weights = new Float64Array(windows.length * tapCount)
  windows.forEach((window, o) => {
    firstTaps[o] = window?.first ?? 0
    for (let t = 0, at = o * tapCount; t < tapCount; t++, at++) {
      const weight = window?.weights[t]
      if (weight === undefined) taps[at] = window ? NO_TAP : EXTRAPOLATED
      else {
        weights[at] = weight
        taps[at] = Math.min(Math.max(window!.first + t, 0), input - 1)
      }
    }
  })
  return { firstTaps, taps, weights }
}
