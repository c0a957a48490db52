import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { PageLimits } from './limits.ts'
import { type LinkProblem, writeLink } from './link.ts'
import { whenMade } from './making.ts'
import { whenOutOfMemory, whenPrepared } from './preparing.ts'
import { type Result, resolveOther, resolveScene } from './result.ts'
import { DEFAULT_SCENE, type Scene } from './scene.ts'
import { asSeenFrom, type Changes, changeFrom, type Side, useSide } from './side.ts'

export interface SceneState {
  readonly scene: Scene
  /** What the scene comes to; the last good picture when it is refused. */
  readonly result: Result
  /** What the second configuration comes to; null when there is none. */
  readonly otherResult: Result | null
  /** The output element under the pointer, which wins over the pinned one. */
  readonly hovered: readonly number[] | null
  /** Parts of the opened link that could not be read. */
  readonly problems: readonly LinkProblem[]
  readonly limits: PageLimits
  readonly past: readonly Scene[]
  readonly future: readonly Scene[]
  /** The scene at the last commit: what undo returns to. */
  readonly committed: Scene
  /** Counts commits, undos and redos: each is an entry of the browser's history. */
  readonly step: number
  /** Counts scenes that replaced another whole: from a link, the browser's history, undo or redo. */
  readonly arrivals: number
}

// What every adapter holds: 128 MiB, WebGPU's default maxStorageBufferBindingSize.
const DEFAULT_LIMITS: PageLimits = { elements: 2 ** 25 }
const MOST_UNDO_STEPS = 200

export const sceneStore = createStore<SceneState>()(() => ({
  scene: DEFAULT_SCENE,
  result: resolveScene(DEFAULT_SCENE, DEFAULT_LIMITS, null),
  otherResult: null,
  hovered: null,
  problems: [],
  limits: DEFAULT_LIMITS,
  past: [],
  future: [],
  committed: DEFAULT_SCENE,
  step: 0,
  arrivals: 0,
}))

const { getState: get, setState: set } = sceneStore

/** The store that the components inside read: this one, or one that follows it. */
export const SceneStoreContext = createContext<StoreApi<SceneState>>(sceneStore)

/** Reads the store in a component, as seen from the side that the component belongs to. */
export function useScene<T>(select: (state: SceneState) => T): T {
  const side = useSide()
  const store = useContext(SceneStoreContext)
  return useStore(store, (state) => select(asSeenFrom(side, state)))
}

/** Reads and changes the scene as seen from a side, outside components. */
export function changesOf(side: Side): Changes {
  return CHANGES[side]
}

/** The same of the side that a component belongs to. */
export function useChanges(): Changes {
  return CHANGES[useSide()]
}

/** Shows a scene without making it a step of undo or of the browser's history. */
function show(scene: Scene): void {
  const { limits, result, otherResult } = get()
  showAfter(scene, limits, result, otherResult)
}

/** Shows a scene that keeps the pictures of two results where it is refused. */
function showAfter(
  scene: Scene,
  limits: PageLimits,
  result: Result | null,
  otherResult: Result | null,
): void {
  const own = resolveScene(scene, limits, result)
  set({
    scene,
    result: own,
    otherResult: resolveOther(scene, limits, otherResult, own.making),
  })
}

/** Changes the scene while something is typed or dragged: seen at once, one undo step at `commit`. */
export function preview(change: Partial<Scene>): void {
  show({ ...get().scene, ...change })
}

/**
 * Changes the scene for good: one step of undo and of the browser's history. Without a difference
 * from the last commit (a field left as it was) it is no step.
 */
export function commit(change: Partial<Scene> = {}): void {
  const scene = { ...get().scene, ...change }
  const { committed, past, step } = get()
  show(scene)
  if (sameScene(scene, committed)) return
  const steps = [...past, committed].slice(-MOST_UNDO_STEPS)
  set({ past: steps, future: [], committed: scene, step: step + 1 })
}

const changesBy = (side: Side): Changes => ({
  state: () => asSeenFrom(side, get()),
  preview: (change) => preview(changeFrom(side, change, get().scene)),
  commit: (change = {}) => commit(changeFrom(side, change, get().scene)),
})
const CHANGES: Readonly<Record<Side, Changes>> = { a: changesBy('a'), b: changesBy('b') }

/** Looks elsewhere in the same resize: part of the link, but nothing that undo or Back undoes. */
export function look(
  change: Partial<
    Pick<Scene, 'at' | 'pinned' | 'zoom' | 'notation' | 'shown' | 'colourRange' | 'colourMap'>
  >,
): void {
  const { scene, committed } = get()
  const looking = { ...scene, ...change }
  set({ scene: looking, committed: scene === committed ? looking : { ...committed, ...change } })
}

function sameScene(a: Scene, b: Scene): boolean {
  return a.fill === b.fill && a.edits === b.edits && writeLink(a) === writeLink(b)
}

/**
 * Shows a scene from a link or the browser's history. Undo starts anew from it. The first one has no
 * picture where it is refused: the default scene's would pass for its own.
 */
export function open(scene: Scene, problems: readonly LinkProblem[] = []): void {
  if (get().arrivals === 0) showAfter(scene, get().limits, null, null)
  else show(scene)
  set({ problems, committed: scene, past: [], future: [], arrivals: get().arrivals + 1 })
}

export function undo(): void {
  const { past, future, committed } = get()
  const scene = past.at(-1)
  if (scene) travel(scene, past.slice(0, -1), [committed, ...future])
}

export function redo(): void {
  const { past, future, committed } = get()
  const scene = future[0]
  if (scene) travel(scene, [...past, committed], future.slice(1))
}

function travel(scene: Scene, past: readonly Scene[], future: readonly Scene[]): void {
  show(scene)
  const { step, arrivals } = get()
  set({ past, future, committed: scene, step: step + 1, arrivals: arrivals + 1 })
}

/** Marks the output element under the pointer; null when the pointer leaves. */
export function hover(hovered: readonly number[] | null): void {
  const before = get().hovered
  if (before?.join() !== hovered?.join()) set({ hovered })
}

/** Gives up what takes long to make, and goes back to what was there before. */
export function giveUpMaking(): void {
  const { scene, committed } = get()
  if (scene === committed) undo()
  else show(committed)
}

/** Whether there is something to go back to. */
export function canGiveUp({ scene, committed, past }: SceneState): boolean {
  return scene !== committed || past.length > 0
}

// What took long is in the scene as soon as it is made.
whenMade(() => show(get().scene))
whenPrepared(() => show(get().scene))
// Something smaller may still fit.
whenOutOfMemory((elements) => setLimits({ ...get().limits, elements: elements - 1, ranOut: true }))

/** Tells the store what the adapter can hold, and resolves the scene again. */
export function setLimits(limits: PageLimits): void {
  set({ limits })
  show(get().scene)
}

/** Puts the notice about unread parts of a link away. */
export function dismissProblems(): void {
  set({ problems: [] })
}
