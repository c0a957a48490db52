import { findRuntime } from '../../runtimes/index.ts'
import type { Intent } from '../../runtimes/intent.ts'
import type { ResizeRequest } from '../../runtimes/request.ts'
import type { Resolution } from '../../runtimes/resolution.ts'
import { type EqualRuntime, equalSettings } from '../equalSettings.ts'
import { comparer, type Verdict } from '../verdict.ts'
import type { NodeRequest } from './node.ts'

/** The setting of another runtime that is closest to a node. */
export interface Closest {
  readonly runtime: string
  readonly request: ResizeRequest
  /** What the node comes to, of which the setting could not say `lost`; none where it is equal. */
  readonly lost: readonly (keyof Intent)[]
  readonly wanted: Intent | null
}

/** A runtime to be asked for a node, and what it resolves it to. */
export interface Reference {
  readonly runtime: string
  readonly request: NodeRequest
  readonly resolution: Extract<Resolution, { ok: true }>
}

const BEST: readonly Verdict[] = ['exact', 'rounding']

/**
 * The closest setting of each runtime: the reference carried over where that is as equal as any, else
 * a setting whose plan is equal, else the one carried over with what is lost on the way.
 */
export function closestSettings(runtimes: readonly string[], reference: Reference): Closest[] {
  const { request, resolution } = reference
  const compare = comparer(resolution.spec)
  const equal = equalSettings(reference.runtime, request)
  return runtimes.map((name) => {
    const carried = carry(name, reference)
    const group = equal?.runtimes.find(({ runtime }) => runtime === name)
    const same = sameShape(name, carried.request, resolution)
    const own = same ? compare(same.spec) : 'different'
    const best = BEST.flatMap((verdict) => settingOf(group, verdict) ?? [])[0]
    if (own === 'exact' || (own === 'rounding' && best?.verdict !== 'exact')) {
      return { ...carried, lost: [] }
    }
    return best ? { runtime: name, request: best.request, lost: [], wanted: null } : carried
  })
}

/** A setting with that verdict, at the version that is offered first where there is one. */
function settingOf(group: EqualRuntime | undefined, verdict: Verdict) {
  const found = group?.settings.filter((setting) => setting.verdict === verdict) ?? []
  const { defaultVersion } = findRuntime(group?.runtime ?? '')
  return found.find(({ request }) => request.version === defaultVersion) ?? found[0]
}

/** The request said in another runtime's words, at its usual version. */
function carry(name: string, { runtime, request }: Reference): Closest {
  const to = findRuntime(name)
  const { inputShape, dtype } = request
  const version = to.defaultVersion
  const wanted = findRuntime(runtime).intent(request)!
  const { lost, ...said } = to.express(wanted, inputShape, version)
  return {
    runtime: name,
    request: { version, inputShape, ...(dtype && { dtype }), ...said },
    lost,
    wanted,
  }
}

function sameShape(name: string, request: ResizeRequest, { outputShape }: Reference['resolution']) {
  const runtime = findRuntime(name)
  if (!runtime.dtypes.includes(request.dtype ?? 'float32')) return null
  const found = runtime.resolve(request)
  return found.ok && found.outputShape.join() === outputShape.join() ? found : null
}
