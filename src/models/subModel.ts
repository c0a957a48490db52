import { neededBy } from './neededBy.ts'
import { type Content, lead, type Part, partsOf, sizeOf } from './parts.ts'
import type { ModelProto, NodeProto, TensorProto, ValueInfoProto } from './protos.ts'
import { put, writeOpset, written } from './protoWriter.ts'
import type { ResizeNode } from './resizeNode.ts'
import { givenInputs } from './symbols.ts'
import { externalOf } from './tensorValues.ts'

/** A model that ends at a node: it gives the tensors that the node reads, and what it makes of them. */
export interface SubModel {
  readonly file: Blob
  /** The names of its outputs. */
  readonly input: string
  readonly output: string
  /** The same of the node's region and size, where only the run tells them. */
  readonly region: string | null
  readonly size: string | null
  /** What has to be given to run it. */
  readonly feeds: readonly ValueInfoProto[]
  /** Files beside the model that hold its weights, by the names that it calls them. */
  readonly external: readonly string[]
}

/**
 * Cuts a model so that it ends at a node: nodes that it does not need are left out, weights are
 * copied as they lie in the file. Null of a node in a subgraph or function, which can't run alone.
 */
export function subModel(
  file: Blob,
  model: ModelProto,
  { node, path, open }: ResizeNode,
): SubModel | null {
  const [first, made] = [node.inputs[0], node.outputs[0]]
  if (path.length > 0 || !first || !made) return null
  const { nodes, names } = neededBy(node, model.graph)
  const initializers = model.graph.initializers.filter(({ name }) => names.has(name ?? ''))
  const inputs = model.graph.inputs.filter(({ name }) => names.has(name ?? ''))
  const makes = (name: string) => nodes.some(({ outputs }) => outputs.includes(name))
  const read = [first, open.region, open.size].filter((name) => name !== null)
  // A graph’s own input can’t be its output too.
  const given = new Map(read.map((name) => [name, makes(name) ? name : fresh(names, name)]))
  const parts: Part[] = [
    ...nodes.map((span) => ({ tag: 1, span })),
    ...[...given].flatMap(([name, as]) =>
      name === as ? [] : [{ tag: 1, bytes: identity(name, as) }],
    ),
    { tag: 2, bytes: new TextEncoder().encode('resize') },
    ...initializers.map((tensor) => ({ tag: 5, ...contentOf(tensor) })),
    ...inputs.map((span) => ({ tag: 11, span })),
    ...[...given.values(), made].map((name) => ({ tag: 12, bytes: named(name) })),
  ]
  const graph = partsOf(file, parts)
  return {
    file: new Blob([header(model), ...functions(file, model), lead(7, sizeOf(graph)), ...graph]),
    input: given.get(first)!,
    output: made,
    region: given.get(open.region ?? '') ?? null,
    size: given.get(open.size ?? '') ?? null,
    feeds: givenInputs(model).filter(({ name }) => names.has(name ?? '')),
    external: [...new Set([...initializers, ...nodes.flatMap(constants)].flatMap(locationOf))],
  }
}

/**
 * A tensor as it lies in the file, or with the values that were read from another: sizes and scales
 * have to be in the model, or ONNX Runtime's shape inference refuses it.
 */
function contentOf(tensor: TensorProto): Content {
  const { name = '', dims, dataType = 0, rawData, externalData } = tensor
  const data = externalData.length > 0 && !externalOf(tensor) && rawData?.data
  if (!data) return { span: tensor }
  const bytes = written((writer) => {
    for (const length of dims) writer.writeVarintField(1, length)
    writer.writeVarintField(2, dataType)
    writer.writeStringField(8, name)
    writer.writeBytesField(9, data)
  })
  return { bytes }
}

const constants = ({ attributes }: NodeProto): TensorProto[] =>
  attributes.flatMap(({ t }) => (t ? [t] : []))

function locationOf(tensor: TensorProto): string[] {
  const external = externalOf(tensor)
  return external ? [external.location] : []
}

function fresh(names: ReadonlySet<string>, name: string): string {
  let found = `${name}_read`
  while (names.has(found)) found += '_'
  return found
}

const named = (name: string) => written((writer) => writer.writeStringField(1, name))

const identity = (from: string, to: string) =>
  written((writer) => {
    writer.writeStringField(1, from)
    writer.writeStringField(2, to)
    writer.writeStringField(4, 'Identity')
  })

const header = ({ irVersion = 3, opsets }: ModelProto) =>
  written((writer) => {
    writer.writeVarintField(1, irVersion)
    for (const opset of opsets) put(writer, 8, (inner) => writeOpset(opset, inner))
  })

const functions = (file: Blob, model: ModelProto) =>
  partsOf(
    file,
    model.functions.map((span) => ({ tag: 25, span })),
  )
