import { pageKeys, readLink, writeLink } from './link.ts'
import type { Scene } from './scene.ts'
import { open, sceneStore } from './store.ts'

/** Browsers refuse more than some hundred history changes in half a minute. */
const TYPING_PAUSE = 300

/**
 * Keeps the address and the store the same: opens what the address says, now and when Back, Forward
 * or a typed link change it; writes what the scene becomes (typing and looking around replace, a commit pushes).
 */
export function followHistory(): void {
  const page = pageKeys(location.hash)
  const openAddress = () => {
    const { scene, problems } = readLink(location.hash)
    open(scene, problems)
  }
  const hash = (scene: Scene) => `#${writeLink(scene)}${page}`
  const replace = (scene: Scene) => history.replaceState(null, '', hash(scene))
  let timer = 0

  if (location.hash.length > 1) openAddress()
  addEventListener('popstate', openAddress)
  sceneStore.subscribe((now, before) => {
    if (now.scene === before.scene && now.step === before.step) return
    clearTimeout(timer)
    if (now.step === before.step) {
      timer = window.setTimeout(replace, TYPING_PAUSE, now.scene)
      return
    }
    // Typing may have replaced the entry that Back must return to: put it right before leaving it.
    if (hash(before.committed) !== location.hash) replace(before.committed)
    if (hash(now.scene) !== location.hash) history.pushState(null, '', hash(now.scene))
  })
}

/** The address that opens the present scene for somebody else. */
export function sceneAddress(): string {
  return `${location.origin}${location.pathname}#${writeLink(sceneStore.getState().scene)}`
}
