import type { Attributes, AttributeValue } from '../runtimes/attribute.ts'
import { onnx } from '../runtimes/onnx/index.ts'
import { type Version, versionOf } from '../runtimes/onnx/opset.ts'
import { onnxruntime } from '../runtimes/onnxruntime/index.ts'
import type { ResizeRequest, SizeRequest } from '../runtimes/request.ts'
import type { NodeAttributes } from './attributesOf.ts'
import { fullShape, type Known, type Length, shaped } from './known.ts'
import { type Size, sizeOf } from './nodeSize.ts'
import type { AttributeProto, NodeProto } from './protos.ts'
import { knownOf, opsetOf, type Scope } from './scope.ts'
import type { SizeSource } from './sizeSource.ts'
import { FLOAT } from './tensorValues.ts'

/** A Resize or Upsample node of a model. */
export interface ResizeNode {
  readonly node: NodeProto
  /** Its name, or its output's where it has none. */
  readonly name: string
  /** The nodes around it, from the outermost. */
  readonly path: readonly string[]
  readonly opType: string
  /** As the model imports it, and the version of the operator that it means; null before 7. */
  readonly opset: number
  readonly version: Version | null
  /** Those that are set. */
  readonly attributes: Attributes
  readonly input: Known
  readonly output: Known
  /** Whether it is told scales or sizes, their values where they are known, and from where. */
  readonly told: 'scales' | 'sizes'
  readonly size: readonly number[] | null
  readonly source: SizeSource
  /** The inputs with its region and its size of which only a run of the model tells the values. */
  readonly open: { readonly region: string | null; readonly size: string | null }
  /** What the node asks for; null while a length, the size or the region is not known. */
  readonly request: ResizeRequest | null
}

/** A node as it stands in a scope. */
export function resizeNode(node: NodeProto, given: NodeAttributes, scope: Scope): ResizeNode {
  const opset = opsetOf(scope)
  const version = versionOf(String(opset))
  const size = sizeOf(node, given, scope, opset)
  const input = knownOf(scope, node.inputs[0] ?? '')
  const attributes = attributesOf(node, given, scope, opset, size.both)
  const region = regionIsOpen(node, attributes, opset) ? node.inputs[1]! : null
  const inputShape = region === null ? fullShape(input) : null
  const request: ResizeRequest | null = version &&
    inputShape &&
    size.values && {
      version,
      attributes,
      inputShape,
      size: sizeRequest(size.told, size.values),
    }
  return {
    node,
    name: node.name || node.outputs[0] || '',
    path: scope.path,
    opType: node.opType ?? '',
    opset,
    version,
    attributes,
    input,
    output: outputOf(request, input, size),
    told: size.told,
    size: size.values,
    source: size.source,
    open: { region, size: size.values ? null : size.name || null },
    request,
  }
}

const sizeRequest = (told: 'scales' | 'sizes', values: readonly number[]): SizeRequest =>
  told === 'sizes' ? { how: 'shape', shape: values } : { how: 'scales', scales: values }

function attributesOf(
  { inputs }: NodeProto,
  given: NodeAttributes,
  scope: Scope,
  opset: number,
  scales: readonly number[] | null,
): Attributes {
  const found: Record<string, AttributeValue> = {}
  for (const name of given.names()) {
    const value = name === 'scales' ? null : valueIn(given.get(name)!)
    if (value !== null) found[name] = value
  }
  const roi = opset < 11 || !inputs[1] ? null : knownOf(scope, inputs[1]).values
  if (roi && roi.length > 0) found.roi = roi
  if (scales) found.scales = scales
  return found
}

/** Whether the node crops to a region that is known only when the model runs. */
function regionIsOpen({ inputs }: NodeProto, attributes: Attributes, opset: number): boolean {
  const crops = attributes.coordinate_transformation_mode === 'tf_crop_and_resize'
  return crops && opset >= 11 && Boolean(inputs[1]) && attributes.roi === undefined
}

/** AttributeProto.AttributeType: of an old file without it, the field that is there tells. */
function valueIn({ type = 0, f, i, s, ints, floats }: AttributeProto): AttributeValue | null {
  if (type === 1 || (type === 0 && f !== undefined)) return f ?? 0
  if (type === 2 || (type === 0 && i !== undefined)) return i ?? 0
  if (type === 3 || (type === 0 && s !== undefined)) return s ?? ''
  if (type === 6 || (type === 0 && floats.length > 0)) return floats
  if (type === 7 || (type === 0 && ints.length > 0)) return ints
  return null
}

/** The request with its axes counted from 0, which ONNX allows from either end. */
function countedFromZero(request: ResizeRequest): ResizeRequest {
  const { attributes, inputShape } = request
  const { axes } = attributes
  if (typeof axes !== 'object') return request
  const counted = axes.map((axis) => (Number(axis) < 0 ? Number(axis) + inputShape.length : axis))
  return { ...request, attributes: { ...attributes, axes: counted as readonly number[] } }
}

/** The output's shape by the operator, by ONNX Runtime where only that takes the node, if known. */
function outputOf(request: ResizeRequest | null, input: Known, size: Size): Known {
  const type = input.type || FLOAT
  for (const { resolve } of request ? [onnx, onnxruntime] : []) {
    const resolution = resolve(countedFromZero(request!))
    if (resolution.ok) return shaped(resolution.outputShape, type)
  }
  const { values, told } = size
  if (request || !values || !input.shape || values.length !== input.shape.length) {
    return shaped(input.shape?.map((): Length => null) ?? null, type)
  }
  const shape = input.shape.map((length, axis): Length => {
    if (told === 'sizes') return values[axis]!
    return length && Math.floor(length * Math.fround(values[axis]!))
  })
  return shaped(shape, type)
}
