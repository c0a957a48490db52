import { type AxisPlan, planAxis } from '../core/axisPlan.ts'
import type { AxisSpec } from '../core/axisSpec.ts'
import { isExtrapolated } from '../core/evaluate.ts'
import type { ResizeSpec } from '../core/resizePlan.ts'
import type { Shape } from '../core/shape.ts'
import { RUNTIMES } from '../runtimes/index.ts'
import type { Refusal } from '../runtimes/refusal.ts'
import type {
  Attributes,
  ResizeRequest,
  Resolution,
  Runtime,
  SizeRequest,
} from '../runtimes/runtime.ts'
import { readsOf, sumsSame } from './reads.ts'

/**
 * How two resizes of one input compare, whatever its values: `exact` to the bit, `rounding` with
 * weights a few float32 steps of the coordinate apart, or `different`.
 */
export type Verdict = 'exact' | 'rounding' | 'different'

/** A setting of a runtime, at every version at which it comes to the same verdict. */
export interface EqualSetting {
  readonly verdict: Verdict
  readonly versions: readonly string[]
  /** At the runtime's default version where that is among them, else at the newest. */
  readonly request: ResizeRequest
}

/** Why a setting could not be compared. */
export type Unable =
  | { readonly why: 'refused'; readonly refusal: Refusal }
  /** It makes another shape: its runtime resizes other axes, or other lengths of them. */
  | { readonly why: 'shape'; readonly shape: Shape }
  | { readonly why: 'dtype' }

export interface EqualRuntime {
  readonly runtime: string
  /** Exact ones first, then those within rounding, then the others. */
  readonly settings: readonly EqualSetting[]
  /** Set when no setting could be compared. */
  readonly unable: Unable | null
}

export interface EqualSettings {
  /** In the order of the menu. */
  readonly runtimes: readonly EqualRuntime[]
  /** How many requests were compared. */
  readonly compared: number
}

/**
 * Which settings of every runtime give the output of an accepted request on its lengths. Decided by
 * the plans, so it holds for all values. The request itself is left out. Null when it is refused.
 */
export function equalSettings(name: string, request: ResizeRequest): EqualSettings | null {
  const own = RUNTIMES.find((runtime) => runtime.name === name)
  const resolution = own?.resolve(request)
  if (!own || !resolution?.ok) return null
  const compare = comparer(resolution.spec)
  const scene: Scene = { runtime: own, request, outputShape: resolution.outputShape }
  let compared = 0
  const runtimes = RUNTIMES.map((runtime): EqualRuntime => {
    const tried = requestsOf(runtime, scene).map((asked) => tryRequest(runtime, asked, scene))
    const settings = gather(runtime, tried, (spec) => {
      compared++
      return compare(spec)
    })
    const unable = settings.length > 0 ? null : (tried.find(isUnable)?.unable ?? null)
    return { runtime: runtime.name, settings, unable }
  })
  return { runtimes, compared }
}

interface Scene {
  readonly runtime: Runtime
  readonly request: ResizeRequest
  readonly outputShape: Shape
}

type Tried =
  | { readonly request: ResizeRequest; readonly spec: ResizeSpec }
  | { readonly request: ResizeRequest; readonly unable: Unable }

const isUnable = (tried: Tried) => 'unable' in tried

/** Every setting of every version, the default version first, without the scene's own. */
function requestsOf(runtime: Runtime, scene: Scene): ResizeRequest[] {
  const { defaultVersion } = runtime
  const others = runtime.versions.filter((version) => version !== defaultVersion).reverse()
  const { version, off } = scene.request
  const isOwn = runtime === scene.runtime && !off?.length
  const own = isOwn ? { version, said: effective(runtime, scene.request) } : null
  return [defaultVersion, ...others].flatMap((version) =>
    runtime
      .settings(version)
      .flatMap((attributes) => sizesFor(runtime, scene, version, attributes))
      .filter((asked) => asked.version !== own?.version || effective(runtime, asked) !== own.said),
  )
}

/** Effective values of what has an effect: equal for two ways to say the same. */
function effective(runtime: Runtime, request: ResizeRequest): string {
  const states = runtime.attributes(request).filter(({ idle }) => !idle)
  const values = states.map(({ name, value }) => [name, value])
  return JSON.stringify([request.size.how, values])
}

/** The attributes that were set and have an effect. */
function withoutIdle(runtime: Runtime, request: ResizeRequest): Attributes {
  const idle = runtime.attributes(request).flatMap((state) => (state.idle ? [state.name] : []))
  const entries = Object.entries(request.attributes)
  return Object.fromEntries(entries.filter(([name]) => !idle.includes(name)))
}

/** The scene's output lengths in a runtime's words; by scales too where the scene has them. */
function sizesFor(
  runtime: Runtime,
  { request, outputShape, runtime: from }: Scene,
  version: string,
  attributes: Attributes,
): ResizeRequest[] {
  const { inputShape, size, dtype } = request
  const axes = runtime.listAxes({ inputShape, attributes })
  const base = { version, attributes, inputShape, ...(dtype && { dtype }) }
  const shape = { how: 'shape', shape: axes.map((axis) => outputShape[axis]!) } as const
  const byShape: ResizeRequest = { ...base, size: shape }
  const scales = scalesIn(from, request)
  const byScales: ResizeRequest = {
    ...base,
    size: {
      how: 'scales',
      scales: axes.map((axis) => scales?.[axis] ?? outputShape[axis]! / inputShape[axis]!),
    },
  }
  const takes = (how: SizeRequest['how']) => runtime.sizes.includes(how)
  // Opsets that know no sizes refuse them by the kind of size, whatever the lengths.
  const asked = takes('shape') ? runtime.resolve(byShape) : null
  const lengths = asked && (asked.ok || !asked.refusals.some(({ field }) => field === 'size'))
  const both = size.how === 'scales' || !lengths
  return [...(lengths ? [byShape] : []), ...(both && takes('scales') ? [byScales] : [])]
}

/** The scales of a request, one an axis; null when it was given lengths. */
function scalesIn(runtime: Runtime, request: ResizeRequest): (number | undefined)[] | null {
  const { size, inputShape } = request
  if (size.how !== 'scales') return null
  const axes = runtime.listAxes(request)
  return inputShape.map((_, axis) => size.scales[axes.indexOf(axis)])
}

function tryRequest(runtime: Runtime, request: ResizeRequest, scene: Scene): Tried {
  const { dtype = 'float32' } = request
  if (!runtime.dtypes.includes(dtype)) return { request, unable: { why: 'dtype' } }
  const resolution: Resolution = runtime.resolve(request)
  if (!resolution.ok)
    return { request, unable: { why: 'refused', refusal: resolution.refusals[0]! } }
  const { outputShape: shape, spec } = resolution
  const same = shape.join() === scene.outputShape.join()
  return same ? { request, spec } : { request, unable: { why: 'shape', shape } }
}

const ORDER: readonly Verdict[] = ['exact', 'rounding', 'different']

/** Requests that say the same at several versions become one setting. */
function gather(
  runtime: Runtime,
  tried: readonly Tried[],
  compare: (spec: ResizeSpec) => Verdict,
): EqualSetting[] {
  const found = new Map<string, EqualSetting>()
  for (const one of tried) {
    if (isUnable(one) || !('spec' in one)) continue
    const { request, spec } = one
    const verdict = compare(spec)
    // Where attributes have no effect, equal settings are one. Others are too many to look.
    const said = verdict === 'different' ? request.attributes : withoutIdle(runtime, request)
    const key = JSON.stringify([verdict, request.size.how, said])
    const before = found.get(key)
    const versions = [...(before?.versions ?? []), request.version]
    found.set(key, { verdict, versions, request: before?.request ?? request })
  }
  const inOrder = (versions: readonly string[]) =>
    runtime.versions.filter((version) => versions.includes(version))
  return [...found.values()]
    .map((setting) => ({ ...setting, versions: inOrder(setting.versions) }))
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))
}

/** Compares specs with one, axis by axis; plans and verdicts are made once an axis spec. */
function comparer(wanted: ResizeSpec): (spec: ResizeSpec) => Verdict {
  const plans = wanted.axes.map(planAxis)
  const known = plans.map(() => new Map<string, { verdict: Verdict; plan: AxisPlan }>())
  const made = new Map<string, AxisPlan>()
  const axisVerdict = (spec: AxisSpec, axis: number) => {
    const key = JSON.stringify(spec)
    const before = known[axis]!.get(key)
    if (before) return before
    const plan = made.get(key) ?? planAxis(spec)
    made.set(key, plan)
    const compared = { verdict: compareAxes(plans[axis]!, plan), plan }
    known[axis]!.set(key, compared)
    return compared
  }
  return (spec) => {
    const axes = spec.axes.map(axisVerdict)
    const worst = Math.max(...axes.map(({ verdict }) => ORDER.indexOf(verdict)), 0)
    const [a, b] = [
      { spec: wanted, plans },
      { spec, plans: axes.map(({ plan }) => plan) },
    ]
    const same = sameIntegers(a, b) && sameExtrapolation(a, b)
    return same ? ORDER[worst]! : 'different'
  }
}

/** How two plans of one axis compare. */
export function compareAxes(a: AxisPlan, b: AxisPlan): Verdict {
  // Coordinates of this size are this far apart after a few roundings to float32.
  const tolerance = Math.max(1e-6, a.spec.input * 2 ** -21)
  let verdict: Verdict = 'exact'
  for (let o = 0; o < a.spec.output; o++) {
    if (sumsSame(a, b, o)) continue
    if (!weighsAlike(a, b, o, tolerance)) return 'different'
    verdict = 'rounding'
  }
  return verdict
}

function weighsAlike(a: AxisPlan, b: AxisPlan, o: number, tolerance: number): boolean {
  const [p, q] = [readsOf(a, o), readsOf(b, o)]
  if (!p || !q) return p === q
  const off = new Map(p.map(({ index, weight }) => [index, weight]))
  for (const { index, weight } of q) off.set(index, (off.get(index) ?? 0) - weight)
  return [...off.values()].every((difference) => Math.abs(difference) <= tolerance)
}

/** A rule for integers matters only where values are blended. */
function sameIntegers(a: Planned, b: Planned): boolean {
  const [p, q] = [a.spec.integers, b.spec.integers]
  if (JSON.stringify(p ?? null) === JSON.stringify(q ?? null)) return true
  return !p?.wrap && !q?.wrap && a.plans.every(onlyPicks) && b.plans.every(onlyPicks)
}

/** Whether every output of an axis is one element as it is. */
function onlyPicks(plan: AxisPlan): boolean {
  for (let o = 0; o < plan.spec.output; o++) {
    const reads = readsOf(plan, o)
    if (reads && (reads.length > 1 || Math.fround(reads[0]?.weight ?? 0) !== 1)) return false
  }
  return true
}

function sameExtrapolation(a: Planned, b: Planned): boolean {
  const value = ({ spec }: Planned) => Math.fround(spec.extrapolationValue ?? 0)
  const uses = ({ plans }: Planned) =>
    plans.some((plan) => {
      for (let o = 0; o < plan.spec.output; o++) if (isExtrapolated(plan, o)) return true
      return false
    })
  return Object.is(value(a), value(b)) || !(uses(a) || uses(b))
}

/** A resize with the plans of its axes. */
interface Planned {
  readonly spec: ResizeSpec
  readonly plans: readonly AxisPlan[]
}
