/** What a field of a message holds. Lists may be packed or not: both are read. */
export type Field =
  | readonly [key: string, kind: 'int' | 'float' | 'string' | 'bytes']
  | readonly [key: string, kind: 'ints' | 'floats' | 'doubles' | 'strings']
  | readonly [key: string, kind: 'message' | 'messages', fields: () => Schema]

/** The fields of a message that are read, by number; all others are skipped. */
export type Schema = Readonly<Record<number, Field>>

// Field numbers as in onnx/onnx.proto.
const ENTRY: Schema = { 1: ['key', 'string'], 2: ['value', 'string'] }

const TENSOR: Schema = {
  1: ['dims', 'ints'],
  2: ['dataType', 'int'],
  4: ['floatData', 'floats'],
  5: ['int32Data', 'ints'],
  7: ['int64Data', 'ints'],
  8: ['name', 'string'],
  9: ['rawData', 'bytes'],
  10: ['doubleData', 'doubles'],
  13: ['externalData', 'messages', () => ENTRY],
  14: ['dataLocation', 'int'],
}

const DIMENSION: Schema = { 1: ['value', 'int'], 2: ['param', 'string'] }
const SHAPE: Schema = { 1: ['dims', 'messages', () => DIMENSION] }
const TENSOR_TYPE: Schema = { 1: ['elemType', 'int'], 2: ['shape', 'message', () => SHAPE] }
const TYPE: Schema = { 1: ['tensor', 'message', () => TENSOR_TYPE] }
const VALUE_INFO: Schema = { 1: ['name', 'string'], 2: ['type', 'message', () => TYPE] }

const ATTRIBUTE: Schema = {
  1: ['name', 'string'],
  2: ['f', 'float'],
  3: ['i', 'int'],
  4: ['s', 'string'],
  5: ['t', 'message', () => TENSOR],
  6: ['g', 'message', () => GRAPH],
  7: ['floats', 'floats'],
  8: ['ints', 'ints'],
  11: ['graphs', 'messages', () => GRAPH],
  20: ['type', 'int'],
  21: ['refAttrName', 'string'],
}

const NODE: Schema = {
  1: ['inputs', 'strings'],
  2: ['outputs', 'strings'],
  3: ['name', 'string'],
  4: ['opType', 'string'],
  5: ['attributes', 'messages', () => ATTRIBUTE],
  7: ['domain', 'string'],
}

const GRAPH: Schema = {
  1: ['nodes', 'messages', () => NODE],
  2: ['name', 'string'],
  5: ['initializers', 'messages', () => TENSOR],
  11: ['inputs', 'messages', () => VALUE_INFO],
  12: ['outputs', 'messages', () => VALUE_INFO],
  13: ['valueInfo', 'messages', () => VALUE_INFO],
}

const OPSET: Schema = { 1: ['domain', 'string'], 2: ['version', 'int'] }

const FUNCTION: Schema = {
  1: ['name', 'string'],
  4: ['inputs', 'strings'],
  5: ['outputs', 'strings'],
  7: ['nodes', 'messages', () => NODE],
  9: ['opsets', 'messages', () => OPSET],
  10: ['domain', 'string'],
  11: ['defaults', 'messages', () => ATTRIBUTE],
}

/** A whole `.onnx` file. */
export const MODEL: Schema = {
  1: ['irVersion', 'int'],
  2: ['producer', 'string'],
  7: ['graph', 'message', () => GRAPH],
  8: ['opsets', 'messages', () => OPSET],
  25: ['functions', 'messages', () => FUNCTION],
}
