import type { AttributeValue } from '../../runtimes/attribute.ts'
import { fitLists } from '../../scene/lists.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Changes } from '../../scene/side.ts'
import { useChanges } from '../../scene/store.ts'

type Attributes = Readonly<Record<string, AttributeValue>>

type SetAttribute = (name: string, value: AttributeValue | undefined) => void

/**
 * Sets an attribute of the side that a component belongs to, or unsets it with undefined: for good,
 * or while it is typed or dragged.
 */
export function useSetAttribute(): { setAttribute: SetAttribute; previewAttribute: SetAttribute } {
  const changes = useChanges()
  return {
    setAttribute: (name, value) => changes.commit(change(changes, name, value)),
    previewAttribute: (name, value) => changes.preview(change(changes, name, value)),
  }
}

function change(
  { state }: Changes,
  name: string,
  value: AttributeValue | undefined,
): Partial<Scene> {
  const { scene, committed } = state()
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
