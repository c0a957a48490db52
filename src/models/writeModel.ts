import { PbfWriter } from 'pbf'
import type { Attributes, AttributeValue } from '../runtimes/attribute.ts'
import { isUpsample, opsetOf, type Version, versionOf } from '../runtimes/onnx/opset.ts'
import type { Dtype, ResizeRequest } from '../runtimes/request.ts'

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
    model.writeMessage(7, (_, graph) => writeGraph(version, request, graph), null)
    model.writeMessage(
      8,
      (_, opsets) => {
        opsets.writeStringField(1, '')
        opsets.writeVarintField(2, imported)
      },
      null,
    )
  })
}

/** The version of the format: an old one is read by old runtimes too. */
const irOf = (opset: number) => (opset > 18 ? 9 : opset > 13 ? 8 : 7)

function writeGraph(version: Version, request: ResizeRequest, graph: PbfWriter): void {
  const { names, tensors } = inputsOf(version, request)
  const type = TYPES[request.dtype ?? 'float32']
  graph.writeMessage(
    1,
    (_, node) => {
      for (const name of ['x', ...names]) node.writeStringField(1, name)
      node.writeStringField(2, 'y')
      node.writeStringField(3, 'resize')
      node.writeStringField(4, isUpsample(version) ? 'Upsample' : 'Resize')
      for (const [name, value] of Object.entries(attributesOf(version, request))) {
        node.writeMessage(5, (_, attribute) => writeAttribute(name, value, attribute), null)
      }
    },
    null,
  )
  graph.writeStringField(2, 'resize')
  for (const tensor of tensors) graph.writeMessage(5, writeTensor, tensor)
  graph.writeMessage(11, (_, info) => writeInfo('x', type, request.inputShape, info), null)
  graph.writeMessage(
    12,
    (_, info) =>
      writeInfo(
        'y',
        type,
        request.inputShape.map(() => null),
        info,
      ),
    null,
  )
}

/** What stands behind the first input. Opset 11 can't leave roi or scales out: they are empty there. */
function inputsOf(version: Version, { size, attributes }: ResizeRequest) {
  const opset = opsetOf(version)
  const tensors: Tensor[] = []
  const names: string[] = []
  const put = (name: string, values: readonly number[] | null, type: number, kept = false) => {
    names.push(values || kept ? name : '')
    if (values || kept) tensors.push({ name, values: values ?? [], type })
  }
  const scales = size.how === 'scales' ? size.scales : listOf(attributes.scales)
  if (opset >= 11) put('roi', listOf(attributes.roi), 1, opset === 11)
  if (opset >= 9) put('scales', scales, 1, opset === 11)
  if (opset >= 11) put('sizes', size.how === 'shape' ? size.shape : null, INT64)
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

function writeInfo(
  name: string,
  type: number,
  shape: readonly (number | null)[],
  info: PbfWriter,
): void {
  info.writeStringField(1, name)
  info.writeMessage(
    2,
    (_, kind) => {
      kind.writeMessage(
        1,
        (_, tensor) => {
          tensor.writeVarintField(1, type)
          tensor.writeMessage(
            2,
            (_, dims) => {
              for (const length of shape) {
                dims.writeMessage(
                  1,
                  (_, dim) => length !== null && dim.writeVarintField(1, length),
                  null,
                )
              }
            },
            null,
          )
        },
        null,
      )
    },
    null,
  )
}

function written(write: (writer: PbfWriter) => void): Uint8Array<ArrayBuffer> {
  const writer = new PbfWriter()
  write(writer)
  return writer.finish().slice()
}
