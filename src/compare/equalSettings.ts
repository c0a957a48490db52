import type { ResizeSpec } from '../core/resizePlan.ts'
import { RUNTIMES } from '../runtimes/index.ts'
import type { ResizeRequest } from '../runtimes/request.ts'
import type { Runtime } from '../runtimes/runtime.ts'
import {
  everySetting,
  inOrder,
  scalesIn,
  sized,
  type Target,
  type Tried,
  tryRequest,
  type Unable,
  unableOf,
  withoutIdle,
} from './everySetting.ts'
import { comparer, VERDICTS, type Verdict } from './verdict.ts'

/** A setting of a runtime, at every version at which it comes to the same verdict. */
export interface EqualSetting {
  readonly verdict: Verdict
  readonly versions: readonly string[]
  /** At the runtime's default version where that is among them, else at the newest. */
  readonly request: ResizeRequest
}

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
  const { inputShape, dtype } = request
  const { outputShape } = resolution
  const target = { inputShape, outputShape, dtype, scales: scalesIn(own, request) }
  const scene: Scene = { runtime: own, request, target }
  let compared = 0
  const runtimes = RUNTIMES.map((runtime): EqualRuntime => {
    const tried = requestsOf(runtime, scene).map((asked) => tryIn(runtime, asked, target))
    const settings = gather(runtime, tried, (spec) => {
      compared++
      return compare(spec)
    })
    return { runtime: runtime.name, settings, unable: unableOf(tried) }
  })
  return { runtimes, compared }
}

interface Scene {
  readonly runtime: Runtime
  readonly request: ResizeRequest
  readonly target: Target
}

/** Every setting of every version, the default version first, without the scene's own. */
function requestsOf(runtime: Runtime, scene: Scene): ResizeRequest[] {
  const { version, off } = scene.request
  const isOwn = runtime === scene.runtime && !off?.length
  const own = isOwn ? { version, said: effective(runtime, scene.request) } : null
  const ways = (['shape', 'scales'] as const).filter((how) => runtime.sizes.includes(how))
  // By lengths where that can be said, and by scales too where the scene has them.
  const hows = scene.target.scales ? ways : ways.slice(0, 1)
  return everySetting(runtime, scene.target, hows).filter(
    (asked) => asked.version !== own?.version || effective(runtime, asked) !== own.said,
  )
}

/** Effective values of what has an effect: equal for two ways to say the same. */
function effective(runtime: Runtime, request: ResizeRequest): string {
  const states = runtime.attributes(request).filter(({ idle }) => !idle)
  const values = states.map(({ name, value }) => [name, value])
  return JSON.stringify([request.size.how, values])
}

function tryIn(runtime: Runtime, request: ResizeRequest, target: Target): Tried {
  const tried = tryRequest(runtime, request, target.outputShape)
  const refusal = 'unable' in tried && tried.unable.why === 'refused' && tried.unable.refusal
  if (!refusal) return tried
  const { version, attributes, size } = request
  // Some versions know no lengths, or not with everything else: then by scales.
  const noLengths = refusal.field === 'size' && size.how === 'shape' && !target.scales
  return noLengths && runtime.sizes.includes('scales')
    ? tryRequest(runtime, sized(runtime, target, version, attributes, 'scales'), target.outputShape)
    : tried
}

/** Requests that say the same at several versions become one setting. */
function gather(
  runtime: Runtime,
  tried: readonly Tried[],
  compare: (spec: ResizeSpec) => Verdict,
): EqualSetting[] {
  const found = new Map<string, EqualSetting>()
  for (const one of tried) {
    if (!('spec' in one)) continue
    const { request, spec } = one
    const verdict = compare(spec)
    // Where attributes have no effect, equal settings are one. Others are too many to look.
    const said = verdict === 'different' ? request.attributes : withoutIdle(runtime, request)
    const key = JSON.stringify([verdict, request.size.how, said])
    const before = found.get(key)
    const versions = [...(before?.versions ?? []), request.version]
    found.set(key, { verdict, versions, request: before?.request ?? request })
  }
  return [...found.values()]
    .map((setting) => ({ ...setting, versions: inOrder(runtime, setting.versions) }))
    .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))
}
