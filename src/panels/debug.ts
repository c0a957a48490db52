import type { Scene } from '../scene/scene.ts'
import { commit, open, preview, sceneStore } from '../scene/store.ts'
import { engineStore } from './engineStore.ts'

/** Milliseconds of the main thread from a change to its submitted frame, latest last. */
const frames: number[] = []

/** Runs a change and everything that React and the painting do because of it. */
async function timed(change: () => void): Promise<void> {
  const start = performance.now()
  change()
  // React answers a store in a microtask that the change has queued: it runs before this goes on.
  await Promise.resolve()
  frames.push(performance.now() - start)
}

const debug = {
  sceneStore,
  open,
  engine: () => engineStore.getState().engine,
  preview: (change: Partial<Scene>) => timed(() => preview(change)),
  commit: (change: Partial<Scene>) => timed(() => commit(change)),
  frames,
}

declare global {
  interface Window {
    resizescope?: typeof debug
  }
}

/** With `&debug=1` in the address: hands the page's inside to benchmarks and tests. */
export function exposeForDebugging(): void {
  if (new URLSearchParams(location.hash.slice(1)).get('debug') === '1') window.resizescope = debug
}
