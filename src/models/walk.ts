import { NodeAttributes } from './attributesOf.ts'
import { common, completed, type Known, UNKNOWN } from './known.ts'
import type { AttributeProto, FunctionProto, GraphProto, ModelProto, NodeProto } from './protos.ts'
import { outputsBy } from './rules/operators.ts'
import { declaredOf, isOnnx, knownOf, knownTensor, newScope, opsetOf, type Scope } from './scope.ts'
import { givenInputs, type Lengths, symbolOf } from './symbols.ts'

/** Functions and graphs in each other, and calls of functions in all. */
const DEEPEST = 16
const MOST_CALLS = 4096

/** What is told of every node, in order; what it gives for a node's output stands. */
export type Visit = (node: NodeProto, attributes: NodeAttributes, scope: Scope) => Known | null

interface Walk {
  readonly model: ModelProto
  readonly functions: ReadonlyMap<string, FunctionProto>
  readonly lengths: Lengths
  readonly visit: Visit
  calls: number
}

const functionKey = (domain = '', name = '') => `${isOnnx(domain) ? '' : domain}:${name}`

/** Goes through a model's nodes in order, also those of subgraphs and functions, with all shapes. */
export function walkModel(model: ModelProto, lengths: Lengths, visit: Visit): void {
  const functions = new Map(
    model.functions.map((made) => [functionKey(made.domain, made.name), made] as const),
  )
  const scope = newScope({ path: [], opsets: model.opsets, parent: null, given: new Map() })
  for (const input of givenInputs(model)) {
    const known = declaredOf(input, (_, axis) => lengths[symbolOf(input, axis) ?? ''] ?? null)
    scope.origins.set(input.name ?? '', { kind: 'input' })
    scope.known.set(input.name ?? '', known)
  }
  walkGraph({ model, functions, lengths, visit, calls: 0 }, model.graph, scope)
}

function walkGraph(walk: Walk, graph: GraphProto, scope: Scope): void {
  const byName = (param: string | null) => (param === null ? null : (walk.lengths[param] ?? null))
  for (const info of [...graph.valueInfo, ...graph.outputs]) {
    scope.declared.set(info.name ?? '', declaredOf(info, byName))
  }
  for (const tensor of graph.initializers) {
    scope.origins.set(tensor.name ?? '', { kind: 'initializer', tensor })
    scope.known.set(tensor.name ?? '', knownTensor(tensor))
  }
  walkNodes(walk, graph.nodes, scope)
}

function walkNodes(walk: Walk, nodes: readonly NodeProto[], scope: Scope): void {
  for (const node of nodes) {
    const attributes = new NodeAttributes(node, scope.given)
    const called = walk.functions.get(functionKey(node.domain, node.opType))
    const outputs = called
      ? callOf(walk, node, called, scope)
      : outputsOf(walk, node, attributes, scope)
    for (const [i, name] of node.outputs.entries()) {
      if (name === '') continue
      const declared = scope.declared.get(name) ?? UNKNOWN
      scope.origins.set(name, { kind: 'node', node })
      scope.known.set(name, completed(outputs[i] ?? UNKNOWN, declared))
    }
  }
}

function outputsOf(
  walk: Walk,
  node: NodeProto,
  attributes: NodeAttributes,
  scope: Scope,
): readonly Known[] {
  const told = walk.visit(node, attributes, scope)
  if (told) return [told]
  const within = walkSubgraphs(walk, node, scope)
  if (!isOnnx(node.domain)) return []
  if (node.opType === 'If') return agreed(chosen(within, knownOf(scope, node.inputs[0] ?? '')))
  const inputs = node.inputs.map((name) => knownOf(scope, name))
  const operands = { inputs, attributes, opset: opsetOf(scope), tensor: knownTensor }
  return outputsBy(node.opType ?? '', operands, node.outputs.length)
}

/** What a graph inside a node gives, by the name of the attribute that holds it. */
type Within = readonly (readonly [attribute: string, outputs: readonly Known[]])[]

/** Goes through the graphs of If, Loop and Scan, which see the tensors around them. */
function walkSubgraphs(walk: Walk, node: NodeProto, scope: Scope): Within {
  return node.attributes.flatMap((attribute) => {
    const graphs = attribute.g ? [attribute.g, ...attribute.graphs] : attribute.graphs
    return graphs.map(
      (graph) => [attribute.name ?? '', walkSubgraph(walk, node, attribute, graph, scope)] as const,
    )
  })
}

/** The branches that an If may take: one where its condition is known. */
function chosen(branches: Within, { values }: Known): readonly (readonly Known[])[] {
  const taken = values && (values[0] ? 'then_branch' : 'else_branch')
  return branches.flatMap(([name, outputs]) => (taken && name !== taken ? [] : [outputs]))
}

/** What is the same of an output whichever branch is taken. */
function agreed([first = [], ...others]: readonly (readonly Known[])[]): readonly Known[] {
  if (others.length === 0) return first
  return first.map((known, i) => others.reduce((sum, other) => common(sum, other[i]), known))
}

function walkSubgraph(
  walk: Walk,
  node: NodeProto,
  { name = '' }: AttributeProto,
  graph: GraphProto,
  parent: Scope,
): readonly Known[] {
  if (parent.path.length >= 2 * DEEPEST) return []
  const path = [...parent.path, node.name || node.opType || '', name]
  const scope = newScope({ path, opsets: parent.opsets, parent, given: parent.given })
  for (const input of graph.inputs) {
    scope.origins.set(input.name ?? '', { kind: 'input' })
    scope.known.set(
      input.name ?? '',
      declaredOf(input, (param) => (param === null ? null : (walk.lengths[param] ?? null))),
    )
  }
  walkGraph(walk, graph, scope)
  return graph.outputs.map((output) => knownOf(scope, output.name ?? ''))
}

/** Goes through a function for one call of it, and gives what it returns. */
function callOf(
  walk: Walk,
  node: NodeProto,
  called: FunctionProto,
  caller: Scope,
): readonly Known[] {
  walk.calls++
  if (walk.calls > MOST_CALLS || caller.path.length >= DEEPEST) return []
  const attributes = new NodeAttributes(node, caller.given)
  const given = new Map(called.defaults.map((attribute) => [attribute.name ?? '', attribute]))
  for (const name of attributes.names()) given.set(name, attributes.get(name)!)
  const scope = newScope({
    path: [...caller.path, node.name || called.name || ''],
    opsets: called.opsets,
    parent: null,
    given,
  })
  for (const [i, name] of called.inputs.entries()) {
    const outer = node.inputs[i]
    if (!outer) continue
    scope.origins.set(name, { kind: 'caller', scope: caller, name: outer })
    scope.known.set(name, knownOf(caller, outer))
  }
  walkNodes(walk, called.nodes, scope)
  return called.outputs.map((name) => knownOf(scope, name))
}
