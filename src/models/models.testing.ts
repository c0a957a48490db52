// Small models of every kind that is read, as other tools write them.
import type { onnx } from 'onnx-proto'
import { ModelProto } from './proto.testing.ts'

type Ints = readonly number[]
type Dims = readonly (number | string)[]
type NodeGiven = readonly [
  op: string,
  inputs: readonly string[],
  outputs: readonly string[],
  attributes?: Readonly<Record<string, unknown>>,
]

const FLOAT = 1
const INT64 = 7

/** A graph by its parts; values of an initializer are int64 where they are `ints`. */
export interface GraphGiven {
  readonly nodes: readonly NodeGiven[]
  readonly inputs?: Readonly<Record<string, Dims>>
  readonly outputs: readonly string[]
  readonly floats?: Readonly<Record<string, Ints>>
  readonly ints?: Readonly<Record<string, Ints>>
  /** Weights by their dims: zeros as raw data. */
  readonly weights?: Readonly<Record<string, Ints>>
}

/** Bytes of a model of one graph. */
export function modelBytes(
  opset: number,
  graph: GraphGiven,
  more: Partial<onnx.IModelProto> = {},
): Uint8Array<ArrayBuffer> {
  const model = {
    irVersion: opset > 13 ? 8 : 7,
    producerName: 'tests',
    opsetImport: [{ domain: '', version: opset }],
    graph: graphProto(graph),
    ...more,
  }
  return ModelProto.encode(ModelProto.fromObject(model)).finish().slice()
}

/** A model as a file. */
export const modelFile = (...given: Parameters<typeof modelBytes>) =>
  new File([modelBytes(...given)], 'model.onnx')

export function graphProto({ nodes, inputs = {}, outputs, ...rest }: GraphGiven): onnx.IGraphProto {
  const { floats = {}, ints = {}, weights = {} } = rest
  return {
    name: 'graph',
    node: nodes.map(nodeProto),
    input: Object.entries(inputs).map(([name, dims]) => valueInfo(name, dims)),
    output: outputs.map((name) => valueInfo(name, null)),
    initializer: [
      ...Object.entries(floats).map(([name, values]) => rawTensor(name, values)),
      ...Object.entries(ints).map(([name, values]) => intTensor(name, values)),
      ...Object.entries(weights).map(([name, dims]) => {
        const count = dims.reduce((a, b) => a * b, 1)
        return { name, dims: [...dims], dataType: FLOAT, rawData: new Uint8Array(4 * count) }
      }),
    ],
  }
}

export const nodeProto = (
  [opType, input, output, attributes = {}]: NodeGiven,
  i: number,
): onnx.INodeProto => ({
  opType,
  name: `${opType}_${i}`,
  input: [...input],
  output: [...output],
  attribute: Object.entries(attributes).map(([name, value]) => attributeProto(name, value)),
})

/** Strings, integers, lists of floats under `scales` or of integers, tensors as int64, and graphs. */
function attributeProto(name: string, value: unknown): onnx.IAttributeProto {
  if (typeof value === 'string') return { name, type: 3, s: new TextEncoder().encode(value) }
  if (typeof value === 'number') {
    return Number.isInteger(value) ? { name, type: 2, i: value } : { name, type: 1, f: value }
  }
  if (Array.isArray(value) && name === 'scales') return { name, type: 6, floats: value }
  if (Array.isArray(value) && name === 'value') return { name, type: 4, t: intTensor('', value) }
  if (Array.isArray(value)) return { name, type: 7, ints: value }
  const given = value as { ref?: string; graph?: GraphGiven }
  if (given.ref) return { name, type: 3, refAttrName: given.ref }
  return { name, type: 5, g: graphProto(given.graph!) }
}

function rawTensor(name: string, values: Ints): onnx.ITensorProto {
  const rawData = new Uint8Array(Float32Array.from(values).buffer)
  return { name, dims: [values.length], dataType: FLOAT, rawData }
}

const intTensor = (name: string, values: Ints): onnx.ITensorProto => ({
  name,
  dims: [values.length],
  dataType: INT64,
  int64Data: [...values],
})

const valueInfo = (name: string, dims: Dims | null): onnx.IValueInfoProto => ({
  name,
  type: {
    tensorType: {
      elemType: FLOAT,
      ...(dims && {
        shape: {
          dim: dims.map((dim) => (typeof dim === 'string' ? { dimParam: dim } : { dimValue: dim })),
        },
      }),
    },
  },
})

/** One node that doubles, as each opset says it. */
export function oneNode(opset: number): GraphGiven {
  const inputs = { x: [1, 1, 2, 3] }
  const mode = { mode: 'nearest' }
  const scales = [1, 1, 2, 2]
  if (opset < 9) {
    return { inputs, nodes: [['Upsample', ['x'], ['y'], { ...mode, scales }]], outputs: ['y'] }
  }
  const op = opset < 10 ? 'Upsample' : 'Resize'
  const names = opset < 11 ? ['x', 's'] : ['x', opset < 13 ? 'roi' : '', 's']
  const floats = { s: scales, ...(opset >= 11 && opset < 13 && { roi: [] }) }
  return { inputs, nodes: [[op, names, ['y'], mode]], floats, outputs: ['y'] }
}

/** A decoder that resizes to the size of what came before it was halved, as U-Nets do. */
export const UNET: GraphGiven = {
  inputs: { image: ['batch', 3, 'height', 'width'] },
  weights: { w1: [8, 3, 3, 3], w2: [16, 8, 3, 3], w3: [8, 24, 3, 3] },
  ints: { i2: [2], i3: [3], nc: [0, 1] },
  nodes: [
    ['Conv', ['image', 'w1'], ['skip'], { kernel_shape: [3, 3], pads: [1, 1, 1, 1] }],
    ['Relu', ['skip'], ['skip_r']],
    ['MaxPool', ['skip_r'], ['half'], { kernel_shape: [2, 2], strides: [2, 2] }],
    ['Conv', ['half', 'w2'], ['deep'], { kernel_shape: [3, 3], pads: [1, 1, 1, 1] }],
    ['Shape', ['skip_r'], ['shape']],
    ['Gather', ['shape', 'i2'], ['h']],
    ['Gather', ['shape', 'i3'], ['w']],
    ['Shape', ['deep'], ['deep_shape']],
    ['Gather', ['deep_shape', 'nc'], ['n_c']],
    ['Concat', ['n_c', 'h', 'w'], ['size'], { axis: 0 }],
    [
      'Resize',
      ['deep', '', '', 'size'],
      ['up'],
      { mode: 'linear', coordinate_transformation_mode: 'pytorch_half_pixel' },
    ],
    ['Concat', ['up', 'skip_r'], ['both'], { axis: 1 }],
    ['Conv', ['both', 'w3'], ['out'], { kernel_shape: [3, 3], pads: [1, 1, 1, 1] }],
  ],
  outputs: ['out'],
}

/** A neck that doubles twice by nearest, as YOLO's does; its scales are a Constant. */
export const YOLO: GraphGiven = {
  inputs: { images: [1, 3, 64, 96] },
  weights: { w: [4, 3, 3, 3] },
  floats: { s: [1, 1, 2, 2] },
  nodes: [
    ['Conv', ['images', 'w'], ['c'], { kernel_shape: [3, 3], strides: [2, 2], pads: [1, 1, 1, 1] }],
    ['Resize', ['c', '', 's'], ['u'], { mode: 'nearest', nearest_mode: 'floor' }],
    ['Identity', ['s'], ['s2']],
    ['Resize', ['u', '', 's2'], ['v'], { mode: 'nearest', nearest_mode: 'floor' }],
  ],
  outputs: ['v'],
}

/** A Resize in a branch of an If, which sees the graph around it. */
export const BRANCH: GraphGiven = {
  inputs: { x: [1, 1, 4, 4], on: [] },
  floats: { s: [1, 1, 0.5, 0.5] },
  nodes: [
    ['Cast', ['on'], ['cond'], { to: 9 }],
    [
      'If',
      ['cond'],
      ['y'],
      {
        then_branch: { graph: { nodes: [['Resize', ['x', '', 's'], ['t']]], outputs: ['t'] } },
        else_branch: { graph: { nodes: [['Identity', ['x'], ['e']]], outputs: ['e'] } },
      },
    ],
  ],
  outputs: ['y'],
}

/** A function that resizes, called twice; its mode is the call's. */
export const FUNCTION = {
  graph: {
    inputs: { x: [1, 1, 2, 2] },
    floats: { s: [1, 1, 3, 3] },
    nodes: [
      ['Up', ['x', 's'], ['a'], { how: 'linear' }],
      ['Up', ['a', 's'], ['y'], { how: 'cubic' }],
    ],
    outputs: ['y'],
  } satisfies GraphGiven,
  more: {
    opsetImport: [
      { domain: '', version: 18 },
      { domain: 'local', version: 1 },
    ],
    functions: [
      {
        name: 'Up',
        domain: 'local',
        input: ['image', 'by'],
        output: ['big'],
        attribute: ['how'],
        opsetImport: [{ domain: '', version: 18 }],
        node: [nodeProto(['Resize', ['image', '', 'by'], ['big'], { mode: { ref: 'how' } }], 0)],
      },
    ],
  } satisfies Partial<onnx.IModelProto>,
}

/** The bytes of the model of a function: its calls are of the function's own domain. */
export function functionBytes(): Uint8Array<ArrayBuffer> {
  const graph = graphProto(FUNCTION.graph)
  for (const node of graph.node!) node.domain = 'local'
  return modelBytes(18, FUNCTION.graph, { ...FUNCTION.more, graph })
}

/** A model that resizes nothing. */
export const NO_RESIZE: GraphGiven = {
  inputs: { x: [1, 3, 8, 8] },
  weights: { w: [4, 3, 3, 3] },
  nodes: [
    ['Conv', ['x', 'w'], ['c'], { kernel_shape: [3, 3] }],
    ['Relu', ['c'], ['r']],
    ['Relu', ['r'], ['y']],
  ],
  outputs: ['y'],
}

/** A model whose scales lie in another file, from that byte on. */
export function externalBytes(location: string, offset: number): Uint8Array<ArrayBuffer> {
  const graph = graphProto({
    inputs: { x: [1, 1, 2, 2] },
    nodes: [['Resize', ['x', '', 's'], ['y']]],
    outputs: ['y'],
  })
  graph.initializer = [
    {
      name: 's',
      dims: [4],
      dataType: FLOAT,
      dataLocation: 1,
      externalData: [
        { key: 'location', value: location },
        { key: 'offset', value: String(offset) },
      ],
    },
  ]
  return modelBytes(13, NO_RESIZE, { graph })
}
