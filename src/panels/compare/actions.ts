import { createStore } from 'zustand/vanilla'
import { findRuntime, RUNTIMES } from '../../runtimes/index.ts'
import { isCompared, recordedOf } from '../../scene/compared.ts'
import {
  type Configuration,
  carryTo,
  DEFAULT_CONFIGURATION,
  requestOf,
} from '../../scene/configuration.ts'
import type { Shown } from '../../scene/scene.ts'
import type { Side } from '../../scene/side.ts'
import { commit, look, sceneStore } from '../../scene/store.ts'

/** Which configuration the controls change while there are two. */
export const editedStore = createStore<{ readonly edited: Side }>()(() => ({ edited: 'b' }))

/** What to compare with, the best known first. */
const PREFERRED = ['onnxruntime', 'pytorch', 'onnx', 'tensorrt']

/** The configuration part of anything that has one. */
export function configurationOf(from: Configuration): Configuration {
  const fields = Object.keys(DEFAULT_CONFIGURATION) as (keyof Configuration)[]
  return Object.fromEntries(fields.map((field) => [field, from[field]])) as unknown as Configuration
}

/** The scene's own request in the words of another runtime, as a configuration. */
function carried(to: string): { configuration: Configuration; fits: boolean } {
  const { scene, result } = sceneStore.getState()
  const from = (result.refusals.length > 0 && result.picture) || result
  const found = carryTo(to, from, scene)
  const configuration = configurationOf(found.configuration)
  const request = requestOf(configuration, scene.inputShape, scene.dtype)
  const fits = found.lost.length === 0 && findRuntime(to).resolve(request).ok
  return { configuration, fits }
}

/** The runtime to compare with unless another is asked for: one that can say the same. */
export function fittingRuntime(): string {
  const { runtime } = sceneStore.getState().scene
  const others = [...PREFERRED, ...RUNTIMES.map(({ name }) => name)].filter(
    (name) => name !== runtime && RUNTIMES.some((known) => known.name === name),
  )
  return others.find((name) => carried(name).fits) ?? others[0] ?? runtime
}

/** Adds a second configuration: the same request in the words of a runtime. One step of undo. */
export function addOther(to = fittingRuntime()): void {
  const { scene } = sceneStore.getState()
  const configuration = to === scene.runtime ? configurationOf(scene) : carried(to).configuration
  editedStore.setState({ edited: 'b' })
  commit({ other: configuration, recorded: null, shown: 'difference' })
}

/** Lets go of B: of a second configuration, behind which a recorded output comes back, or of that. */
export function removeOther(): void {
  const { scene } = sceneStore.getState()
  const behind = recordedOf({ ...scene, other: null })
  if (scene.other && behind) commit({ other: null, shown: 'difference' })
  else commit({ other: null, recorded: null, shown: 'a' })
}

/** Makes A of B and B of A. */
export function swapSides(): void {
  const { scene } = sceneStore.getState()
  if (scene.other) commit({ ...scene.other, other: configurationOf(scene) })
}

/** Shows A, B or the difference. What is shown alone is what the controls change. */
export function show(shown: Shown): void {
  look({ shown })
  if (shown !== 'difference') editedStore.setState({ edited: shown })
}

const ROUND: readonly Shown[] = ['difference', 'a', 'b']

/** Shows the next of the three; does nothing while there is no B. */
export function flip(): void {
  const { scene } = sceneStore.getState()
  if (isCompared(scene)) show(ROUND[(ROUND.indexOf(scene.shown) + 1) % ROUND.length]!)
}
