import type { Words } from '../i18n/index.ts'
import { findRuntime } from '../runtimes/index.ts'
import type { Dtype } from '../runtimes/request.ts'
import { type Carried, type Configuration, carryTo, requestOf } from '../scene/configuration.ts'
import { fitLists } from '../scene/lists.ts'
import type { Result } from '../scene/result.ts'
import type { Scene } from '../scene/scene.ts'
import type { Changes } from '../scene/side.ts'
import type { SceneState } from '../scene/store.ts'
import { lostText } from './lostText.ts'
import { say } from './messages.ts'

/**
 * Says the scene in another runtime's words, in one step of undo, and tells what it could not say.
 * A refused scene is carried over from the last one that was accepted.
 */
export function changeRuntime(
  name: string,
  words: Words['shell'],
  { state, commit }: Changes,
): void {
  const { scene } = state()
  const carried = carryTo(name, accepted(state()), scene)
  const dtype = dtypeIn(name, scene.dtype)
  commit({ ...carried.configuration, dtype })
  const parts = lostOf(carried, { ...scene, dtype }, words)
  if (dtype !== scene.dtype) parts.push(words.became(words.intent.dtype, scene.dtype, dtype))
  if (parts.length > 0) say('info', words.carried(findRuntime(name).title, parts))
}

/**
 * The last request that was accepted, of an input of the same rank: the scene before it was typed
 * at, or that of the picture on show, unless that is of a scene from before a link was opened.
 */
function accepted({ scene, committed, result, past }: SceneState): Source {
  const { runtime, refusals, picture } = result
  if (refusals.length === 0) return { runtime, request: result.request }
  const before = requestOf(committed, committed.inputShape, committed.dtype)
  const sources: Source[] = [{ runtime: committed.runtime, request: before }]
  if (picture && past.length > 0) sources.push(picture)
  const fits = ({ runtime: name, request }: Source) =>
    request.inputShape.length === scene.inputShape.length && findRuntime(name).resolve(request).ok
  return sources.find(fits) ?? { runtime, request: result.request }
}

type Source = Pick<Result, 'runtime' | 'request'>

/** Says the scene as another version has it, in one step of undo, and tells what it lacks. */
export function changeVersion(
  version: string,
  words: Words['shell'],
  { state, commit }: Changes,
): void {
  const { scene, result } = state()
  const runtime = findRuntime(scene.runtime)
  const { attributes, lost } = runtime.carry(result.request, version)
  const title = `${runtime.title} ${version}`
  const same = { version, attributes, ...fitLists(scene, scene, { ...scene, attributes }) }
  const takes = (change: Partial<Configuration>) =>
    runtime.resolve(requestOf({ ...scene, ...change }, scene.inputShape, scene.dtype)).ok
  // A version that refuses the same words may have others for it: an old opset has scales alone.
  const carried = carryTo(runtime.name, result, scene, version)
  if (result.refusals.length === 0 && !takes(same) && takes(carried.configuration)) {
    commit({ ...carried.configuration, off: scene.off })
    const parts = lostOf(carried, scene, words)
    if (parts.length > 0) say('info', words.carried(title, parts))
    return
  }
  commit(same)
  if (lost.length > 0) say('info', words.notCarried(title, lost.join(', ')))
}

function dtypeIn(name: string, wanted: Dtype): Dtype {
  const { dtypes } = findRuntime(name)
  if (dtypes.includes(wanted)) return wanted
  return dtypes.includes('float32') ? 'float32' : dtypes[0]!
}

/** What a carried configuration lost of a scene, in words. */
function lostOf(
  { configuration, lost, wanted }: Carried,
  { inputShape, dtype }: Scene,
  words: Words['shell'],
): string[] {
  const request = requestOf(configuration, inputShape, dtype)
  return lostText({ runtime: configuration.runtime, request, lost, wanted }, words)
}
