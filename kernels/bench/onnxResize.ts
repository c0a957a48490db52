import type { Work } from './works.ts'

/** Bytes of a protobuf field: a number as a varint, bytes or text with their length before them. */
function field(number: number, value: number | string | readonly number[]): number[] {
  if (typeof value === 'number') return [...varint(number << 3), ...varint(value)]
  const bytes = typeof value === 'string' ? [...new TextEncoder().encode(value)] : value
  return [...varint((number << 3) | 2), ...varint(bytes.length), ...bytes]
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))]
}

const float = (value: number) => [...new Uint8Array(Float32Array.of(value).buffer)]

/** Attributes: a name, the value in its field, and the type's number. */
const text = (name: string, value: string) => [
  ...field(1, name),
  ...field(4, value),
  ...field(20, 3),
]
const integer = (name: string, value: number) => [
  ...field(1, name),
  ...field(3, value),
  ...field(20, 2),
]
const real = (name: string, value: number) => [
  ...field(1, name),
  ...[(2 << 3) | 5, ...float(value)],
  ...field(20, 1),
]

const FLOAT = 1
const INT64 = 7

/** A ValueInfoProto of float32. */
function valueInfo(name: string, shape: readonly number[]): number[] {
  const dims = shape.flatMap((length) => field(1, field(1, length)))
  return [...field(1, name), ...field(2, field(1, [...field(1, FLOAT), ...field(2, dims)]))]
}

/** A model of one Resize (opset 19) from `x` to `y`, planes as channels. onnx.proto has the fields. */
export function onnxResize({ filter, planes, input, output }: Work): Uint8Array {
  const { kind } = filter
  const shape = kind === 'antialias' ? filter.shape : kind
  const attributes = [
    text('mode', shape),
    text('coordinate_transformation_mode', 'half_pixel'),
    text('nearest_mode', 'floor'),
    integer('antialias', kind === 'antialias' ? 1 : 0),
    integer('exclude_outside', kind === 'antialias' ? 1 : 0),
    real('cubic_coeff_a', 'a' in filter ? (filter.a ?? -0.75) : -0.75),
  ]
  const node = [
    ...['x', '', '', 'sizes'].flatMap((name) => field(1, name)),
    ...field(2, 'y'),
    ...field(4, 'Resize'),
    ...attributes.flatMap((attribute) => field(5, attribute)),
  ]
  const outputShape = [1, planes, ...output]
  const sizes = [
    ...field(1, outputShape.length),
    ...field(2, INT64),
    ...field(7, outputShape.flatMap(varint)),
    ...field(8, 'sizes'),
  ]
  const graph = [
    ...field(1, node),
    ...field(2, 'resize'),
    ...field(5, sizes),
    ...field(11, valueInfo('x', [1, planes, ...input])),
    ...field(12, valueInfo('y', outputShape)),
  ]
  return Uint8Array.from([...field(1, 9), ...field(7, graph), ...field(8, field(2, 19))])
}
