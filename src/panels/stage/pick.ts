import { look, sceneStore } from '../../scene/store.ts'

/** Pins an element, or lets it go when it is the pinned one. */
export function pick(at: readonly number[]): void {
  const { scene } = sceneStore.getState()
  look({ at, pinned: !(scene.pinned && scene.at.join() === at.join()) })
}
