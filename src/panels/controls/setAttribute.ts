import type { AttributeValue } from '../../runtimes/runtime.ts'
import { fitLists } from '../../scene/lists.ts'
import type { Scene } from '../../scene/scene.ts'
import { commit, preview, sceneStore } from '../../scene/store.ts'

type Attributes = Readonly<Record<string, AttributeValue>>

/** Sets an attribute for good, or unsets it with undefined. */
export function setAttribute(name: string, value: AttributeValue | undefined): void {
  commit(change(name, value))
}

/** Sets an attribute while it is typed or dragged, or unsets it with undefined. */
export function previewAttribute(name: string, value: AttributeValue | undefined): void {
  preview(change(name, value))
}

function change(name: string, value: AttributeValue | undefined): Partial<Scene> {
  const { scene, committed } = sceneStore.getState()
  const attributes = withAttribute(scene.attributes, name, value)
  return { attributes, ...listsFor(scene, committed, attributes) }
}

/**
 * The size lists for axes that an attribute chooses. Made of the committed ones, so that axes that
 * go and come back while the attribute is typed keep their lengths.
 */
function listsFor(scene: Scene, committed: Scene, attributes: Attributes): Partial<Scene> {
  const same = committed.runtime === scene.runtime
  const { shape, scales } = fitLists(scene, scene, { ...scene, attributes })
  const untouched = shape === scene.shape && scales === scene.scales
  return untouched || !same
    ? { shape, scales }
    : fitLists(committed, committed, { ...committed, attributes })
}

function withAttribute(all: Attributes, name: string, value: AttributeValue | undefined) {
  const { [name]: _, ...rest } = all
  return value === undefined ? rest : { ...rest, [name]: value }
}
