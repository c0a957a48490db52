import type { AttributeValue } from '../../runtimes/runtime.ts'
import { commit, preview, sceneStore } from '../../scene/store.ts'

type Attributes = Readonly<Record<string, AttributeValue>>

/** Sets an attribute for good, or unsets it with undefined. */
export function setAttribute(name: string, value: AttributeValue | undefined): void {
  commit({ attributes: withAttribute(sceneStore.getState().scene.attributes, name, value) })
}

/** Sets an attribute while it is typed or dragged. */
export function previewAttribute(name: string, value: AttributeValue): void {
  preview({ attributes: withAttribute(sceneStore.getState().scene.attributes, name, value) })
}

function withAttribute(all: Attributes, name: string, value: AttributeValue | undefined) {
  const { [name]: _, ...rest } = all
  return value === undefined ? rest : { ...rest, [name]: value }
}
