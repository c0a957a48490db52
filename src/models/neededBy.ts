import type { GraphProto, NodeProto } from './protos.ts'

/** The nodes before a node and itself, in order, and the names of all that they read. */
export function neededBy(last: NodeProto, { nodes }: GraphProto) {
  const names = new Set<string>(namesRead(last))
  const kept: NodeProto[] = [last]
  for (const node of nodes.slice(0, nodes.indexOf(last)).toReversed()) {
    if (!node.outputs.some((name) => names.has(name))) continue
    kept.unshift(node)
    for (const name of namesRead(node)) names.add(name)
  }
  return { nodes: kept, names }
}

/** What a node reads, also inside its subgraphs, which see the graph around them. */
function namesRead({ inputs, attributes }: NodeProto): string[] {
  const inner = attributes.flatMap(({ g, graphs }) => (g ? [g, ...graphs] : graphs))
  const outer = inner.flatMap(({ nodes, outputs }) => [
    ...nodes.flatMap(namesRead),
    ...outputs.map(({ name }) => name ?? ''),
  ])
  return [...inputs, ...outer].filter((name) => name !== '')
}
