import type { Scene } from '../scene/scene.ts'
import { commit, look, open, preview, sceneStore } from '../scene/store.ts'
import { engineStore } from './engineStore.ts'

/** Makes a change and waits for everything that React and the painting do because of it. */
async function drawn(change: () => void): Promise<void> {
  change()
  // React answers a store in a microtask that the change has queued: it runs before this goes on.
  await Promise.resolve()
}

const debug = {
  sceneStore,
  open,
  engine: () => engineStore.getState().engine,
  preview: (change: Partial<Scene>) => drawn(() => preview(change)),
  look: (change: Partial<Pick<Scene, 'at' | 'zoom'>>) => drawn(() => look(change)),
  commit: (change: Partial<Scene>) => drawn(() => commit(change)),
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
