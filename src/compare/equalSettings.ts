import type { ResizeSpec } from '../core/resizePlan.ts'
import type { Shape } from '../core/shape.ts'
import type { Attributes } from '../runtimes/attribute.ts'
import { RUNTIMES } from '../runtimes/index.ts'
import type { Refusal } from '../runtimes/refusal.ts'
import type { ResizeRequest, SizeRequest } from '../runtimes/request.ts'
import type { Resolution } from '../runtimes/resolution.ts'
import type { Runtime } from '../runtimes/runtime.ts'
import { comparer, VERDICTS, type Verdict } from './verdict.ts'

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
  const { outputShape } = resolution
  const scene: Scene = { runtime: own, request, outputShape, scales: scalesIn(own, request) }
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
  /** As given, one an axis; null when lengths were. */
  readonly scales: readonly (number | undefined)[] | null
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
  const ways = (['shape', 'scales'] as const).filter((how) => runtime.sizes.includes(how))
  // By lengths where that can be said, and by scales too where the scene has them.
  const hows = scene.scales ? ways : ways.slice(0, 1)
  return [defaultVersion, ...others].flatMap((version) =>
    runtime
      .settings(version)
      .flatMap((attributes) => hows.map((how) => sized(runtime, scene, version, attributes, how)))
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

/** The scene's output size in a runtime's words. */
function sized(
  runtime: Runtime,
  { request, outputShape, scales }: Scene,
  version: string,
  attributes: Attributes,
  how: 'shape' | 'scales',
): ResizeRequest {
  const { inputShape, dtype } = request
  const axes = runtime.listAxes({ inputShape, attributes })
  const scale = (axis: number) => scales?.[axis] ?? outputShape[axis]! / inputShape[axis]!
  const size: SizeRequest =
    how === 'shape'
      ? { how, shape: axes.map((axis) => outputShape[axis]!) }
      : { how, scales: axes.map(scale) }
  return { version, attributes, inputShape, size, ...(dtype && { dtype }) }
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
  if (!resolution.ok) {
    const { version, attributes, size } = request
    // Some versions know no lengths, or not with everything else: then by scales.
    const noLengths = resolution.refusals.some(({ field }) => field === 'size')
    if (noLengths && size.how === 'shape' && !scene.scales && runtime.sizes.includes('scales')) {
      return tryRequest(runtime, sized(runtime, scene, version, attributes, 'scales'), scene)
    }
    return { request, unable: { why: 'refused', refusal: resolution.refusals[0]! } }
  }
  const { outputShape: shape, spec } = resolution
  const same = shape.join() === scene.outputShape.join()
  return same ? { request, spec } : { request, unable: { why: 'shape', shape } }
}

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
    .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))
}
