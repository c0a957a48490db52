import { ARITHMETICS } from './arithmetic.ts'
import type { AxisSpec, FilterKind } from './axisSpec.ts'
import { withinReach } from './neighbours.ts'
import { locator } from './place.ts'
import type { Rational } from './rational.ts'

/** In place of an element: the output reads nothing and gets the extrapolation value. */
export const NO_PICK = -(2 ** 31)

/** Filters whose outputs go to an element by their coordinate. */
export const BY_COORDINATE: readonly FilterKind[] = ['nearest', 'linear', 'cubic', 'antialias']

/** Exact picks, and the outputs that a runtime's arithmetic may send elsewhere. */
export interface ExactPicks {
  readonly picks: Int32Array
  readonly near: readonly number[]
}

/** How far arithmetic can take a coordinate from the exact one. */
export interface Slack {
  readonly relative: number
  readonly absolute: number
  /** It can go to the element below from just above a whole number, also where halves decide. */
  readonly atWholes: boolean
}

/**
 * Exact coordinates are affine in the output's index, so two of them give all others as integers
 * over one denominator: floor and fraction go on from output to output without a division. Null
 * where the coordinates are not affine, or the integers would not be safe.
 */
export function picksByIntegers(spec: AxisSpec, slack: Slack | null): ExactPicks | null {
  const { input, output, filter, edge } = spec
  const affine = spec.transformation !== 'area_enlarging' && spec.readsAs === undefined
  if (!affine || output < 3 || !BY_COORDINATE.includes(filter.kind)) return null
  const line = lineOf(spec)
  if (!line) return null
  const { start, step, denominator } = line
  const up = thresholdOf(filter, denominator)
  const [isNear, near] = [nearness(spec, line, slack), [] as number[]]
  const found = new Int32Array(output)
  let [base, rest] = divide(start, denominator)
  const [wholeStep, restStep] = divide(step, denominator)
  for (let o = 0; o < output; o++) {
    const below = base < 0
    const above = base >= input || (base === input - 1 && rest > 0)
    const outside = below || above
    const pull = edge === 'coordinate' && outside
    const at = pull ? (below ? 0 : input - 1) : base
    if (outside && spec.extrapolate) found[o] = NO_PICK
    else if (filter.kind !== 'nearest') found[o] = withinReach(at)
    else found[o] = read(!pull && rest >= up ? at + 1 : at, spec)
    if (isNear(rest)) near.push(o)
    base += wholeStep
    rest += restStep
    if (rest >= denominator) {
      rest -= denominator
      base++
    }
  }
  return { picks: found, near }
}

/** Whether a remainder is so close to where picks change that rounding may take it across. */
function nearness(
  { input, output, filter, extrapolate }: AxisSpec,
  { start, step, denominator }: Line,
  slack: Slack | null,
): (rest: number) => boolean {
  if (!slack) return () => true
  const reach = Math.max(Math.abs(start), Math.abs(start + output * step)) / denominator
  const most = (slack.relative * (reach + input + 1) + slack.absolute) * denominator
  const halves = filter.kind === 'nearest' && filter.rounding.startsWith('roundHalf')
  const wholes = !halves || extrapolate === true || slack.atWholes
  return (rest) =>
    (halves && Math.abs(2 * rest - denominator) <= 2 * most) ||
    (wholes && Math.min(rest, denominator - rest) <= most)
}

/** The least remainder that goes to the element above; the denominator itself where none does. */
function thresholdOf(filter: AxisSpec['filter'], denominator: number): number {
  if (filter.kind !== 'nearest') return denominator
  switch (filter.rounding) {
    case 'floor':
      return denominator
    case 'ceil':
      return 1
    case 'roundHalfDown':
      return Math.floor(denominator / 2) + 1
    case 'roundHalfUp':
      return Math.ceil(denominator / 2)
  }
}

interface Line {
  /** Coordinates of outputs 0, 1, 2 … are start, start + step … over the denominator. */
  readonly start: number
  readonly step: number
  readonly denominator: number
}

function lineOf(spec: AxisSpec): Line | null {
  const m = ARITHMETICS.exact
  const locate = locator(m, spec)
  const first = locate(0).coordinate
  const slope = m.subtract(locate(1).coordinate, first)
  if (!isSmall(first) || !isSmall(slope)) return null
  const common = first.d * (slope.d / gcd(first.d, slope.d))
  const line = {
    start: first.n * (common / first.d),
    step: slope.n * (common / slope.d),
    denominator: common,
  }
  const most = Math.abs(line.start) + (spec.output + 1) * Math.abs(line.step) + 2 * common
  return Number.isSafeInteger(most) ? line : null
}

const isSmall = (x: Rational): x is Rational & { n: number; d: number } => typeof x.n === 'number'

function gcd(a: number, b: number): number {
  let [x, y] = [a, b]
  while (y !== 0) [x, y] = [y, x % y]
  return x
}

/** Quotient and remainder, the remainder never negative. The divisor is positive. */
function divide(n: number, d: number): [quotient: number, remainder: number] {
  const rest = ((n % d) + d) % d
  return [(n - rest) / d, rest]
}

/** The element that nearest reads for an index that may lie outside the input. */
export function read(index: number, { input, filter }: AxisSpec): number {
  const inside = Math.min(Math.max(index, 0), input - 1)
  const excluded = filter.kind === 'nearest' && filter.excludeOutside && inside !== index
  return excluded ? NO_PICK : inside
}
