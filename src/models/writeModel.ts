import type { PbfWriter } from 'pbf'
import type { Attributes, AttributeValue } from '../runtimes/attribute.ts'
import { isUpsample, opsetOf, type Version, versionOf } from '../runtimes/onnx/opset.ts'
import type { Dtype, ResizeRequest } from '../runtimes/request.ts'
import { put, writeOpset, written } from './protoWriter.ts'

/** TensorProto.DataType. */
const TYPES: Readonly<Record<Dtype, number>> = { float32: 1, int32: 6, uint8: 2, int8: 3 }
const INT64 = 7

interface Tensor {
  readonly name: string
  readonly values: readonly number[]
  readonly type: number
}

/**
 * A model of one node, `x` to `y`, that asks for the request; its version is an opset from 7 on.
 * `opset` is the one that is imported, where it is newer than the operator's own version.
 */
export function writeModel(request: ResizeRequest, opset?: number): Uint8Array<ArrayBuffer> {
  const version = versionOf(request.version) ?? 'opset19'
  const imported = opset ?? opsetOf(version)
  return written((model) => {
    model.writeVarintField(1, irOf(imported))
    model.writeStringField(2, 'resizescope')
    put(model, 7, (graph) => writeGraph(version, request, graph))
    put(model, 8, (opset) => writeOpset({ version: imported }, opset))
  })
}

/** The version of the format: an old one is read by old runtimes too. */
const irOf = (opset: number) => (opset > 18 ? 9 : opset > 13 ? 8 : 7)

function writeGraph(version: Version, request: ResizeRequest, graph: PbfWriter): void {
  const { names, tensors } = inputsOf(version, request)
  const type = TYPES[request.dtype ?? 'float32']
  put(graph, 1, (node) => writeNode(version, request, names, node))
  graph.writeStringField(2, 'resize')
  for (const tensor of tensors) put(graph, 5, (writer) => writeTensor(tensor, writer))
  put(graph, 11, (info) => writeInfo('x', type, request.inputShape, info))
  const open = request.inputShape.map(() => null)
  put(graph, 12, (info) => writeInfo('y', type, open, info))
}

function writeNode(
  version: Version,
  request: ResizeRequest,
  names: readonly string[],
  node: PbfWriter,
): void {
  for (const name of ['x', ...names]) node.writeStringField(1, name)
  node.writeStringField(2, 'y')
  node.writeStringField(3, 'resize')
  node.writeStringField(4, isUpsample(version) ? 'Upsample' : 'Resize')
  for (const [name, value] of Object.entries(attributesOf(version, request))) {
    put(node, 5, (attribute) => writeAttribute(name, value, attribute))
  }
}

/** What stands behind the first input. Opset 11 can't leave roi or scales out: they are empty there. */
function inputsOf(version: Version, { size, attributes }: ResizeRequest) {
  const opset = opsetOf(version)
  const tensors: Tensor[] = []
  const names: string[] = []
  const add = (name: string, values: readonly number[] | null, type: number, kept = false) => {
    names.push(values || kept ? name : '')
    if (values || kept) tensors.push({ name, values: values ?? [], type })
  }
  const scales = size.how === 'scales' ? size.scales : listOf(attributes.scales)
  if (opset >= 11) add('roi', listOf(attributes.roi), 1, opset === 11)
  if (opset >= 9) add('scales', scales, 1, opset === 11)
  if (opset >= 11) add('sizes', size.how === 'shape' ? size.shape : null, INT64)
  while (names.at(-1) === '') names.pop()
  return { names, tensors }
}

const listOf = (value: AttributeValue | undefined): readonly number[] | null =>
  typeof value === 'object' ? value : null

/** Inputs are no attributes, but the scales of opset 7 are one. */
function attributesOf(version: Version, { attributes, size }: ResizeRequest): Attributes {
  const { roi, scales, ...set } = attributes
  const old = opsetOf(version) < 9 && size.how === 'scales'
  return { mode: 'nearest', ...set, ...(old && { scales: size.scales }) }
}

/** Attributes of floats; whole numbers of all others are integers. */
const FLOATS = ['cubic_coeff_a', 'extrapolation_value', 'scales']

function writeAttribute(name: string, value: AttributeValue, attribute: PbfWriter): void {
  attribute.writeStringField(1, name)
  const floats = FLOATS.includes(name)
  if (typeof value === 'string') {
    attribute.writeBytesField(4, new TextEncoder().encode(value))
    attribute.writeVarintField(20, 3)
  } else if (typeof value === 'object') {
    for (const number of value) {
      if (floats) attribute.writeFloatField(7, number)
      else attribute.writeVarintField(8, number)
    }
    attribute.writeVarintField(20, floats ? 6 : 7)
  } else {
    if (floats) attribute.writeFloatField(2, Number(value))
    else attribute.writeVarintField(3, Number(value))
    attribute.writeVarintField(20, floats ? 1 : 2)
  }
}

function writeTensor({ name, values, type }: Tensor, tensor: PbfWriter): void {
  tensor.writeVarintField(1, values.length)
  tensor.writeVarintField(2, type)
  tensor.writeStringField(8, name)
  const raw =
    type === INT64
      ? BigInt64Array.from(values, (value) => BigInt(Math.trunc(value)))
      : Float32Array.from(values)
  tensor.writeBytesField(9, new Uint8Array(raw.buffer))
}

/** A tensor's name, type and shape; null stands for a length that is left open. */
function writeInfo(
  name: string,
  type: number,
  shape: readonly (number | null)[],
  info: PbfWriter,
): void {
  info.writeStringField(1, name)
  put(info, 2, (kind) =>
    put(kind, 1, (tensor) => {
      tensor.writeVarintField(1, type)
      put(tensor, 2, (dims) => {
        for (const length of shape) {
          put(dims, 1, (dim) => length !== null && dim.writeVarintField(1, length))
        }
      })
    }),
  )
}
