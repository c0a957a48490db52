import type { ModelProto } from './protos.ts'
import { type ResizeNode, resizeNode } from './resizeNode.ts'
import { isOnnx } from './scope.ts'
import type { Lengths } from './symbols.ts'
import { walkModel } from './walk.ts'

/** The nodes of a model that resize, and how many of each operator there are. */
export interface Listing {
  readonly nodes: readonly ResizeNode[]
  /** Most frequent first. */
  readonly operators: readonly (readonly [name: string, count: number])[]
}

/** Lists a model's Resize and Upsample nodes in order, for inputs of those lengths. */
export function listModel(model: ModelProto, lengths: Lengths): Listing {
  const nodes: ResizeNode[] = []
  const counts = new Map<string, number>()
  walkModel(model, lengths, (node, attributes, scope) => {
    const { opType = '', domain } = node
    const name = isOnnx(domain) ? opType : `${domain}::${opType}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
    if (!isOnnx(domain) || (opType !== 'Resize' && opType !== 'Upsample')) return null
    const found = resizeNode(node, attributes, scope)
    nodes.push(found)
    return found.output
  })
  const operators = [...counts].sort(([, a], [, b]) => b - a)
  return { nodes, operators }
}
