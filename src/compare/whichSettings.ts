import type { ResizePlan } from '../core/resizePlan.ts'
import type { Shape } from '../core/shape.ts'
import { RUNTIMES } from '../runtimes/index.ts'
import type { Dtype, ResizeRequest } from '../runtimes/request.ts'
import type { Runtime } from '../runtimes/runtime.ts'
import { distinctPlans } from './distinctPlans.ts'
import {
  type By,
  everySetting,
  inOrder,
  scalesIn,
  type Tried,
  tryRequest,
  type Unable,
  unableOf,
  withoutIdle,
} from './everySetting.ts'
import { likelyScales } from './likelyScales.ts'

/** A setting of a runtime, with every version and way to give the size at which it is one plan. */
export interface WhichSetting {
  readonly runtime: string
  readonly versions: readonly string[]
  /** How the size can be given: by lengths, by scales, or either. */
  readonly by: readonly By[]
  /** The first of those, at the runtime's default version where that is among them. */
  readonly request: ResizeRequest
}

/** A plan, and all that comes to it. */
export interface PlannedGroup {
  readonly plan: ResizePlan
  readonly settings: readonly WhichSetting[]
}

interface WhichSettings {
  readonly groups: readonly PlannedGroup[]
  /** How many requests were resolved, and how many of them make the wanted shape. */
  readonly asked: number
  readonly fitting: number
  readonly unable: readonly { readonly runtime: string; readonly unable: Unable }[]
}

interface Wanted {
  readonly inputShape: Shape
  readonly input: Float32Array
  readonly outputShape: Shape
  readonly dtype: Dtype
  readonly own: { readonly runtime: string; readonly request: ResizeRequest } | null
}

/**
 * Every setting of every runtime that makes the wanted shape, in groups of one plan each. The size
 * is given by lengths, by their quotients as scales, by one factor that may make them (see
 * `likelyScales`), and by the scales of `own` where it has some.
 */
export function whichGroups(wanted: Wanted): WhichSettings {
  const planOf = distinctPlans(wanted.input.every(Number.isFinite))
  const groups = new Map<ResizePlan, Map<string, WhichSetting>>()
  const unable: { runtime: string; unable: Unable }[] = []
  let [asked, fitting] = [0, 0]
  for (const runtime of RUNTIMES) {
    const tried = requestsOf(runtime, wanted).map((request) =>
      tryRequest(runtime, request, wanted.outputShape),
    )
    asked += tried.length
    const why = unableOf(tried)
    if (why) unable.push({ runtime: runtime.name, unable: why })
    for (const one of tried) {
      if (!('spec' in one)) continue
      fitting++
      const plan = planOf(one.spec)
      const settings = groups.get(plan) ?? new Map<string, WhichSetting>()
      groups.set(plan, settings)
      add(settings, runtime, one)
    }
  }
  const planned = [...groups].map(([plan, settings]) => ({
    plan,
    settings: [...settings.values()],
  }))
  return { groups: planned, asked, fitting, unable }
}

/** What a runtime is asked: its settings, and the one that is tried besides. */
function requestsOf(runtime: Runtime, wanted: Wanted): ResizeRequest[] {
  const { own, inputShape, outputShape, dtype } = wanted
  const target = { inputShape, outputShape, dtype, scales: null }
  const ways = WAYS.filter((how) => runtime.sizes.includes(how))
  const asked = everySetting(runtime, target, ways)
  const ownRuntime = RUNTIMES.find(({ name }) => name === own?.runtime)
  const given = own && ownRuntime && scalesIn(ownRuntime, own.request)
  const others = [...(given ? [given] : []), ...likelyScales(inputShape, outputShape)]
  for (const scales of ways.includes('scales') ? others : []) {
    asked.push(...everySetting(runtime, { ...target, scales }, ['scales']))
  }
  return own && runtime === ownRuntime ? [...asked, own.request] : asked
}

const WAYS: readonly By[] = ['shape', 'scales']

/** Adds a request to the settings of its plan; those that say the same become one. */
function add(settings: Map<string, WhichSetting>, runtime: Runtime, { request }: Tried): void {
  const said = Object.entries(withoutIdle(runtime, request)).sort(([a], [b]) => (a < b ? -1 : 1))
  const key = JSON.stringify([runtime.name, said, request.off ?? []])
  const before = settings.get(key)
  const { how } = request.size
  // Shape tensors are lengths too.
  const by = how === 'scales' ? how : 'shape'
  settings.set(key, {
    runtime: runtime.name,
    versions: inOrder(runtime, [...(before?.versions ?? []), request.version]),
    by: WAYS.filter((way) => way === by || before?.by.includes(way)),
    request: before?.request ?? request,
  })
}
