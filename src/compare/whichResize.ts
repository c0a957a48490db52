import type { ResizePlan } from '../core/resizePlan.ts'
import { type Shape, volume } from '../core/shape.ts'
import type { Tolerance } from '../core/tolerance.ts'
import type { Dtype, ResizeRequest } from '../runtimes/request.ts'
import { alikeTo } from './alike.ts'
import type { Unable } from './everySetting.ts'
import { errorAt, joined, NO_ERROR, type PlanError, valuesAt } from './largestError.ts'
import { partPicks, samplePicks } from './whichSample.ts'
import { type WhichSetting, whichGroups } from './whichSettings.ts'

/** Row-major values of an input, and of the output that a runtime gave for it. */
export interface WhichQuestion {
  readonly inputShape: Shape
  readonly input: Float32Array
  readonly outputShape: Shape
  readonly output: Float32Array
  readonly dtype: Dtype
  /** A setting that is tried besides all others, with its attributes and factors as they are. */
  readonly own: { readonly runtime: string; readonly request: ResizeRequest } | null
  readonly tolerance: Tolerance
}

/** Settings that make the same output whatever the input, and how far it is from the recorded one. */
export interface WhichGroup {
  readonly settings: readonly WhichSetting[]
  readonly error: PlanError
  /** Every element was compared; else only a sample, and the largest error is at least that. */
  readonly whole: boolean
}

export interface WhichAnswer {
  /** Those within tolerance first, then others, nearest first; those only sampled at the end. */
  readonly groups: readonly WhichGroup[]
  /** How many of the first groups are within tolerance at every element. */
  readonly within: number
  /** How many resizes those are when groups that differ by rounding alone count as one. */
  readonly kinds: number
  /** Requests that were resolved, and those of them that make an output of this shape. */
  readonly asked: number
  readonly fitting: number
  /** Elements that each plan was compared at first. */
  readonly sampled: number
  /** Runtimes of which no setting makes this shape, and why. */
  readonly unable: readonly { readonly runtime: string; readonly unable: Unable }[]
}

/** Elements that are computed at a time. */
const PART = 2 ** 20
/** Elements of all plans that are computed to rank those beyond tolerance. */
const MOST_RANKED = 2 ** 25
/** But so many plans in any case. */
const LEAST_RANKED = 8

/**
 * Which settings make a recorded output of an input: every setting of every runtime, the size given
 * by lengths and by scales. Settings of one plan are compared once: first at some elements, then, if
 * they may be within tolerance or are among the nearest, at all. `onShare` hears how far it is.
 */
export function whichResize(
  question: WhichQuestion,
  onShare: (share: number) => void = () => {},
): WhichAnswer {
  const { groups, ...counts } = whichGroups(question)
  const { output, outputShape } = question
  const error = (plan: ResizePlan, picks = samplePicks(outputShape)) =>
    errorAt(plan, question.input, picks, valuesAt(output, outputShape, picks), question.tolerance)
  const sampled = volume(samplePicks(outputShape).map((list) => list.length))
  const isAll = sampled === volume(outputShape)
  const found = groups.map(({ plan, settings }, done) => {
    onShare((SAMPLING * done) / groups.length)
    return { plan, settings, error: error(plan), whole: isAll }
  })
  found.sort((a, b) => byError(a.error, b.error))
  const near = isAll ? 0 : countNear(found, volume(outputShape))
  const parts = partPicks(outputShape, PART)
  const plans = new Map<WhichGroup, ResizePlan>()
  const compared = found.map(({ plan, ...group }, rank): WhichGroup => {
    if (rank >= near) return keep(plans, plan, group)
    const whole = parts.reduce((sum, picks, part) => {
      onShare(SAMPLING + (1 - SAMPLING) * ((rank + part / parts.length) / near))
      return joined(sum, error(plan, picks))
    }, NO_ERROR)
    return keep(plans, plan, { ...group, error: whole, whole: true })
  })
  compared.sort((a, b) => Number(b.whole) - Number(a.whole) || byError(a.error, b.error))
  const within = compared.filter((group) => group.whole && group.error.outside === 0).length
  const kinds = countKinds(compared.slice(0, within).map((group) => plans.get(group)!))
  return { groups: compared, within, kinds, sampled, ...counts }
}

function keep(plans: Map<WhichGroup, ResizePlan>, plan: ResizePlan, group: WhichGroup): WhichGroup {
  plans.set(group, plan)
  return group
}

/** How many of some plans are more than a rounding apart from each one before. */
function countKinds(plans: readonly ResizePlan[]): number {
  const kinds: ((plan: ResizePlan) => boolean)[] = []
  for (const plan of plans) if (!kinds.some((isAlike) => isAlike(plan))) kinds.push(alikeTo(plan))
  return kinds.length
}

/** The share of the work that sampling is, where it is not all of it. */
const SAMPLING = 0.3

/** Those within tolerance first, then the nearest. */
function byError(a: PlanError, b: PlanError): number {
  const out = ({ outside }: PlanError) => Number(outside > 0)
  return out(a) - out(b) || a.largest - b.largest || a.outside - b.outside || 0
}

/** How many of the nearest are compared at every element. */
function countNear(found: readonly { readonly error: PlanError }[], elements: number): number {
  const may = found.filter(({ error }) => error.outside === 0).length
  const ranked = Math.max(LEAST_RANKED, Math.floor(MOST_RANKED / elements))
  return Math.min(found.length, Math.max(may, ranked))
}
