import { ARITHMETICS, type Arithmetic, withArithmetic } from './arithmetic.ts'
import type { AxisSpec } from './axisSpec.ts'
import { exactly } from './exactly.ts'
import {
  BY_COORDINATE,
  type ExactPicks,
  NO_PICK,
  picksByIntegers,
  read,
  type Slack,
} from './integerPicks.ts'
import { splitter } from './neighbours.ts'
import { locator } from './place.ts'
import { roundFrom } from './rounding.ts'

/**
 * The element that each output goes to: under nearest the one that it reads, under other filters the
 * one at the floor of its coordinate, from which taps are counted. Filters that use no coordinate
 * (copy, pool, area) go to none: all are 0. Length O.
 */
export function picks(spec: AxisSpec): Int32Array {
  return withArithmetic(spec.arithmetic, (m) => picksIn(m, spec))
}

/** The same in exact arithmetic: `picks(exactly(spec))`, by integers where they suffice. */
export function exactPicks(spec: AxisSpec): Int32Array {
  const meant = exactly(spec)
  return picksByIntegers(meant, null)?.picks ?? picksIn(ARITHMETICS.exact, meant)
}

/** Output indices that go to another element than in exact arithmetic, in order. */
export function unsafeOutputs(spec: AxisSpec): number[] {
  if (!usesCoordinates(spec)) return []
  const meant = exactly(spec)
  const exact = picksByIntegers(meant, slackOf(spec)) ?? everyPick(meant)
  if (exact.near.length === 0) return []
  return withArithmetic(spec.arithmetic, (m) => {
    const pick = picker(m, spec)
    return exact.near.filter((o) => pick(o) !== exact.picks[o])
  })
}

function everyPick(meant: AxisSpec): ExactPicks {
  const picks = picksIn(ARITHMETICS.exact, meant)
  return { picks, near: Array.from(picks, (_, o) => o) }
}

function usesCoordinates({ filter, extrapolate }: AxisSpec): boolean {
  return extrapolate === true || BY_COORDINATE.includes(filter.kind)
}

function picksIn<N>(m: Arithmetic<N>, spec: AxisSpec): Int32Array {
  const found = new Int32Array(spec.output)
  if (!usesCoordinates(spec)) return found
  const pick = picker(m, spec)
  for (let o = 0; o < found.length; o++) found[o] = pick(o)
  return found
}

function picker<N>(m: Arithmetic<N>, spec: AxisSpec): (output: number) => number {
  const { filter } = spec
  const locate = locator(m, spec)
  const split = splitter(m, spec)
  const one = m.of(1)
  return (o) => {
    const { pulled, outside } = locate(spec.readsAs ?? o)
    if (outside) return NO_PICK
    if (filter.kind === 'copy') return o
    if (filter.kind === 'pool' || filter.kind === 'area') return 0
    const { base, fraction } = split(pulled)
    if (filter.kind !== 'nearest') return m.compare(fraction, one) < 0 ? base : base + 1
    return read(roundFrom(m, filter.rounding, base, fraction, filter.tie), spec)
  }
}

/**
 * How far the runtime's arithmetic can take a coordinate from the exact one, generously, as a part of
 * the largest number that comes up; null where no such bound holds. Every formula takes fewer than 16
 * roundings, each a part `unit` of its result; sums of ratios take one more an output.
 */
function slackOf(spec: AxisSpec): Slack | null {
  const { rescale, constants, stored, storedRatio, arithmetic, output, filter } = spec
  // A given scale times a length, less 1, and the parts of a region can cancel all but the rounding.
  if ((spec.fractionalOutput && rescale.by === 'scale') || spec.roi) return null
  const single = [arithmetic, constants, stored, storedRatio].includes('float32')
  const unit = single ? 2 ** -24 : 2 ** -53
  const roundings = 64 * (rescale.order === 'sum' ? output + 1 : 1)
  const steps = rescale.order === 'fixed16' ? (output + 2) / 65536 : 0
  return {
    relative: unit * roundings,
    absolute: steps + (filter.kind === 'nearest' ? (filter.tie ?? 0) : 0),
    atWholes: spec.neighbours === 'padded',
  }
}
