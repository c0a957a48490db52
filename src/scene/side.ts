import { createContext, useContext } from 'react'
import { type Configuration, DEFAULT_CONFIGURATION } from './configuration.ts'
import type { Scene } from './scene.ts'
import type { SceneState } from './store.ts'

/** Which of two configurations a part of the page speaks of: A, the scene's own, or B, its other. */
export type Side = 'a' | 'b'

/** The side that the components inside read and change. A unless told otherwise. */
export const SideContext = createContext<Side>('a')

const FIELDS = Object.keys(DEFAULT_CONFIGURATION) as (keyof Configuration)[]

/** By the state that they are of: more than one state is read while one follows another. */
const seenFromB = new WeakMap<SceneState, SceneState>()

/**
 * The state as it would be if B were the scene's own configuration, so that whatever reads A reads
 * B. Without a B, the state as it is. The same object as long as the state is the same.
 */
export function asSeenFrom(side: Side, state: SceneState): SceneState {
  if (side === 'a' || !state.scene.other || !state.otherResult) return state
  const known = seenFromB.get(state)
  if (known) return known
  const to = {
    ...state,
    scene: { ...state.scene, ...state.scene.other },
    committed: { ...state.committed, ...state.committed.other },
    result: state.otherResult,
    otherResult: state.result,
  }
  seenFromB.set(state, to)
  return to
}

/**
 * A change of the scene as seen from a side, as a change of the scene. What would change a B that is
 * gone changes nothing.
 */
export function changeFrom(side: Side, change: Partial<Scene>, scene: Scene): Partial<Scene> {
  if (side === 'a') return change
  const entries = Object.entries(change) as [keyof Scene, unknown][]
  const own = ([key]: [keyof Scene, unknown]) => FIELDS.some((field) => field === key)
  const shared = entries.filter((entry) => !own(entry) && entry[0] !== 'other')
  const other = scene.other && { ...scene.other, ...Object.fromEntries(entries.filter(own)) }
  return { ...Object.fromEntries(shared), other }
}

/** The side that a component belongs to. */
export function useSide(): Side {
  return useContext(SideContext)
}

/** What a component does to the scene: see `preview` and `commit` of the store. */
export interface Changes {
  state(): SceneState
  preview(change: Partial<Scene>): void
  commit(change?: Partial<Scene>): void
}
