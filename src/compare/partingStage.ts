import { isExtrapolated } from '../core/evaluate.ts'
import type { ResizePlan } from '../core/resizePlan.ts'
import { blamedDepartures } from './departures.ts'
import { designPartings } from './designPartings.ts'
import {
  type Comparison,
  type Parting,
  type ReachedLength,
  STAGES,
  type Unlike,
} from './parting.ts'
import { precisionPartings } from './precisionPartings.ts'
import { differing, meansSame, sumsSame } from './reads.ts'
import type { Planned, Side } from './side.ts'

/**
 * The first stage that parts two accepted requests on the same input, with the value that each has
 * there, and why. Formulas are compared in exact arithmetic first, so that a difference by design
 * is not taken for one of rounding; then what is left is precision. Either may be a departure of a
 * runtime from its specification: then switching it off makes the two agree.
 */
export function partingStage(a: Side, b: Side): Comparison {
  const size = sizeParting(a, b)
  if (size) {
    const nature = sizeNature(size)
    return withBlame({ kind: 'parts', first: size, nature, also: [], blamed: null }, a, b)
  }
  if (agree(a.plan, b.plan)) return equal(a, b)
  const design = byDesign(a, b)
  const partings = design.length > 0 ? design : precisionPartings(a, b)
  const [first, ...also] = partings
  if (!first) return equal(a, b)
  const nature = design.length > 0 ? 'design' : 'precision'
  return withBlame({ kind: 'parts', first, nature, also, blamed: null }, a, b)
}

/** Whether two plans make the same output of every finite input, to the bit. */
function agree(a: ResizePlan, b: ResizePlan): boolean {
  return alike(a, b, sumsSame)
}

/** Whether they do but for the order in which sums are added up and rounded. */
function meanAlike(a: ResizePlan, b: ResizePlan): boolean {
  return alike(a, b, meansSame)
}

function alike(a: ResizePlan, b: ResizePlan, same: typeof sumsSame): boolean {
  return (
    a.outputShape.join() === b.outputShape.join() &&
    sameIntegers(a, b) &&
    (!extrapolates(a) || Object.is(a.extrapolationValue, b.extrapolationValue)) &&
    a.axes.every((axis, i) => differing(axis, b.axes[i]!, same).length === 0)
  )
}

/** Integers are made of sums; an element that is copied is one already. */
function sameIntegers(a: ResizePlan, b: ResizePlan): boolean {
  const blends = (plan: ResizePlan) => plan.axes.some(({ tapCount }) => tapCount > 1)
  return !(blends(a) || blends(b)) || JSON.stringify(a.integers) === JSON.stringify(b.integers)
}

const extrapolates = ({ axes }: ResizePlan) =>
  axes.some((axis) => axis.clamped.some((_, o) => isExtrapolated(axis, o)))

/** Names the departures without which the two mean the same: beyond rounding, if that parted them. */
function withBlame(parted: Comparison & { kind: 'parts' }, a: Side, b: Side): Comparison {
  if (meanAlike(a.plan, b.plan)) return parted
  const rounded = parted.nature === 'precision' && parted.first.stage !== 'size'
  const alike = (p: ResizePlan, q: ResizePlan) =>
    meanAlike(p, q) ||
    (!rounded &&
      p.outputShape.join() === q.outputShape.join() &&
      byDesign({ plan: p }, { plan: q }).length === 0)
  const blamed = blamedDepartures(a, b, alike)
  return blamed ? { ...parted, blamed, nature: 'departure' } : parted
}

/** The stages that part two resizes of one output shape in exact arithmetic, in order. */
function byDesign(a: Planned, b: Planned): Parting[] {
  const found = [...designPartings(a, b), ...integerPartings(a, b), ...valuePartings(a, b)]
  return found.sort((p, q) => STAGES.indexOf(p.stage) - STAGES.indexOf(q.stage))
}

function equal(a: Side, b: Side): Comparison {
  const same = a.plan.axes.every(
    ({ spec }, i) => JSON.stringify(spec) === JSON.stringify(b.plan.axes[i]!.spec),
  )
  return same ? { kind: 'same' } : { kind: 'here', unlike: unlike(a, b) }
}

/** Coordinates further apart than rounding puts them, in input index units. */
const APART = 1e-4

function unlike(a: Side, b: Side): Unlike | null {
  for (const [axis, left] of a.plan.axes.entries()) {
    const right = b.plan.axes[axis]!
    const output = left.coordinates.findIndex((x, o) => Math.abs(x - right.coordinates[o]!) > APART)
    if (output < 0) continue
    return { axis, output, a: left.coordinates[output]!, b: right.coordinates[output]! }
  }
  return null
}

function sizeParting(a: Side, b: Side): (Parting & { stage: 'size' }) | null {
  const axis = a.plan.outputShape.findIndex((length, i) => length !== b.plan.outputShape[i])
  if (axis < 0) return null
  return { stage: 'size', axis, a: reached(a, axis), b: reached(b, axis) }
}

function reached({ plan, lengths }: Side, axis: number): ReachedLength {
  const scaled = lengths.find((found) => found.axis === axis) ?? null
  return { length: plan.outputShape[axis]!, scaled }
}

/** One scale and one rule, but products that rounding puts on two sides of an integer. */
function sizeNature({ a, b }: Parting & { stage: 'size' }): 'design' | 'precision' {
  const [p, q] = [a.scaled, b.scaled]
  const floors = p && q && Math.floor(p.rounded) === p.length && Math.floor(q.rounded) === q.length
  return floors && p.typed === q.typed ? 'precision' : 'design'
}

function integerPartings(a: Planned, b: Planned): Parting[] {
  const [p, q] = [a.plan.integers, b.plan.integers]
  return sameIntegers(a.plan, b.plan) ? [] : [{ stage: 'integers', a: p, b: q }]
}

/** Outputs that both extrapolate, with other values. */
function valuePartings(a: Planned, b: Planned): Parting[] {
  const [p, q] = [a.plan.extrapolationValue, b.plan.extrapolationValue]
  if (Object.is(p, q)) return []
  for (const [axis, left] of a.plan.axes.entries()) {
    const right = b.plan.axes[axis]!
    const output = left.clamped.findIndex(
      (_, o) => isExtrapolated(left, o) && isExtrapolated(right, o),
    )
    if (output >= 0) return [{ stage: 'extrapolation', axis, output, a: p, b: q }]
  }
  return []
}
