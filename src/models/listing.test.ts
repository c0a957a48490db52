import { describe, expect, it } from 'vitest'
import { listModel } from './listing.ts'
import {
  BRANCH,
  functionBytes,
  type GraphGiven,
  modelBytes,
  NO_RESIZE,
  oneNode,
  UNET,
  YOLO,
} from './models.testing.ts'
import { readModel } from './readModel.ts'
import { symbolsOf } from './symbols.ts'

async function listed(bytes: Uint8Array<ArrayBuffer>, lengths: Record<string, number> = {}) {
  const { proto } = await readModel(new Blob([bytes]))
  const starts = Object.fromEntries(symbolsOf(proto).map(({ name, start }) => [name, start]))
  return listModel(proto, { ...starts, ...lengths })
}

describe.each([7, 9, 10, 11, 13, 18, 19])('a node of opset %i', (opset) => {
  it('is listed with its size, shapes and attributes', async () => {
    const { nodes } = await listed(modelBytes(opset, oneNode(opset)))
    expect(nodes).toHaveLength(1)
    expect(nodes[0]).toMatchObject({
      opset,
      version: `opset${opset}`,
      opType: opset < 10 ? 'Upsample' : 'Resize',
      attributes: { mode: 'nearest' },
      told: 'scales',
      size: [1, 1, 2, 2],
      source: { kind: opset < 9 ? 'attribute' : 'initializer' },
      input: { shape: [1, 1, 2, 3] },
      output: { shape: [1, 1, 4, 6] },
    })
    expect(nodes[0]!.request?.inputShape).toEqual([1, 1, 2, 3])
  })
})

describe('sizes', () => {
  it('that are computed are followed back and folded', async () => {
    const { nodes } = await listed(modelBytes(13, UNET), { height: 50, width: 71 })
    expect(nodes[0]).toMatchObject({
      told: 'sizes',
      size: [1, 16, 50, 71],
      input: { shape: [1, 16, 25, 35] },
      output: { shape: [1, 16, 50, 71] },
      source: { kind: 'computed', chain: ['Shape', 'Gather', 'Concat'] },
      attributes: { mode: 'linear', coordinate_transformation_mode: 'pytorch_half_pixel' },
    })
  })

  it('follow from symbols that start at a picture of 224×224', async () => {
    const { proto } = await readModel(new Blob([modelBytes(13, UNET)]))
    expect(symbolsOf(proto)).toEqual([
      { name: 'batch', start: 1 },
      { name: 'height', start: 224 },
      { name: 'width', start: 224 },
    ])
  })

  it('go on through one node to the next', async () => {
    const { nodes } = await listed(modelBytes(13, YOLO))
    expect(nodes.map(({ input }) => input.shape)).toEqual([
      [1, 4, 32, 48],
      [1, 4, 64, 96],
    ])
    expect(nodes[1]!.source).toMatchObject({ kind: 'computed', chain: ['Identity'] })
  })

  it('are unknown behind an operator that is not known', async () => {
    const graph = {
      inputs: { x: [1, 1, 2, 2] },
      nodes: [
        ['NonZero', ['x'], ['z']],
        ['Resize', ['z', '', 's'], ['y']],
      ],
      floats: { s: [1, 1, 2, 2] },
      outputs: ['y'],
    } as const
    const { nodes } = await listed(modelBytes(13, graph))
    expect(nodes[0]).toMatchObject({ input: { shape: null }, request: null })
  })
})

describe('nodes', () => {
  it('inside a branch see the graph around it', async () => {
    const { nodes } = await listed(modelBytes(13, BRANCH))
    expect(nodes[0]).toMatchObject({
      path: ['If_1', 'then_branch'],
      input: { shape: [1, 1, 4, 4] },
      output: { shape: [1, 1, 2, 2] },
    })
  })

  it('inside a function are listed for every call, with its attributes', async () => {
    const { nodes } = await listed(functionBytes())
    expect(
      nodes.map(({ path, attributes, output }) => [path, attributes.mode, output.shape]),
    ).toEqual([
      [['Up_0'], 'linear', [1, 1, 6, 6]],
      [['Up_1'], 'cubic', [1, 1, 18, 18]],
    ])
  })

  it('that resize nothing are counted', async () => {
    const { nodes, operators } = await listed(modelBytes(13, NO_RESIZE))
    expect(nodes).toEqual([])
    expect(operators).toEqual([
      ['Relu', 2],
      ['Conv', 1],
    ])
  })
})

describe('what a node reads', () => {
  const resized = async (nodes: GraphGiven['nodes'], length: number) => {
    const scales = ['Resize', ['p', '', 's'], ['y']] as const
    const graph = {
      inputs: { x: [1, 1, length, length] },
      nodes: [...nodes, scales],
      floats: { s: [1, 1, 2, 2], scale: [0.5] },
      outputs: ['y'],
    }
    return (await listed(modelBytes(13, graph))).nodes[0]!
  }

  // As ONNX Runtime pools: a window that would start behind the input is left out.
  it.each([
    [4, 1, 2, 0, 2],
    [5, 2, 3, 1, 2],
    [3, 2, 2, 1, 2],
    [7, 3, 2, 1, 4],
  ])('is pooled, rounded up: %i by %i, stride %i, pad %i', async (length, k, s, pad, wanted) => {
    const attributes = {
      kernel_shape: [k, k],
      strides: [s, s],
      pads: [pad, pad, pad, pad],
      ceil_mode: 1,
    }
    const { input } = await resized([['MaxPool', ['x'], ['p'], attributes]], length)
    expect(input.shape).toEqual([1, 1, wanted, wanted])
  })

  it('is of integers once quantized, and of floats again after that', async () => {
    const quantize = ['QuantizeLinear', ['x', 'scale'], ['q']] as const
    const back = await resized([quantize, ['DequantizeLinear', ['q', 'scale'], ['p']]], 4)
    expect(back.input).toMatchObject({ shape: [1, 1, 4, 4], type: 1 })
    const whole = await resized([quantize, ['Identity', ['q'], ['p']]], 4)
    expect(whole.input).toMatchObject({ shape: [1, 1, 4, 4], type: 2 })
  })
})

it('axes that count from the end still tell the output’s shape', async () => {
  const graph = {
    inputs: { x: [1, 3, 8, 6] },
    nodes: [['Resize', ['x', '', 's'], ['y'], { axes: [-1, -2] }]],
    floats: { s: [2.5, 0.5] },
    outputs: ['y'],
  } as const
  const { nodes } = await listed(modelBytes(18, graph))
  expect(nodes[0]!.output.shape).toEqual([1, 3, 4, 15])
})

it('a region that is an input of the model leaves open what the node asks for', async () => {
  const crop = { mode: 'linear', coordinate_transformation_mode: 'tf_crop_and_resize' }
  const graph = {
    inputs: { x: [1, 1, 8, 6], roi: [8] },
    nodes: [['Resize', ['x', 'roi', 's'], ['y'], crop]],
    floats: { s: [1, 1, 2, 2] },
    outputs: ['y'],
  } as const
  const { nodes } = await listed(modelBytes(13, graph))
  expect(nodes[0]).toMatchObject({ request: null, size: [1, 1, 2, 2] })
})

describe('a shape behind', () => {
  const behind = async (nodes: GraphGiven['nodes'], more: Partial<GraphGiven> = {}) => {
    const resize = ['Resize', ['p', '', 's'], ['y']] as const
    const graph = {
      inputs: { x: [1, 6, 4, 5] },
      nodes: [...nodes, resize],
      floats: { s: [1, 1, 2, 2] },
      outputs: ['y'],
      ...more,
    }
    return (await listed(modelBytes(18, graph))).nodes.at(-1)!.input.shape
  }

  it.each([
    [['a', 'p'], { num_outputs: 2 }, [1, 3, 4, 5]],
    [['a', 'b', 'c', 'p'], { num_outputs: 4 }, [1, 0, 4, 5]],
    [['a', 'p'], { split: [2, 4] }, [1, 4, 4, 5]],
    [['a', 'p'], { axis: -1 }, [1, 6, 4, 2]],
  ] as const)('a Split into %j by %j is known', async (outputs, attributes, wanted) => {
    const given = { axis: 1, ...attributes }
    expect(await behind([['Split', ['x'], outputs, given]])).toEqual(wanted)
  })

  it('a mean over all of a picture is known', async () => {
    expect(await behind([['ReduceMean', ['x', 'hw'], ['p']]], { ints: { hw: [2, 3] } })).toEqual([
      1, 6, 1, 1,
    ])
  })

  it('a pad whose pairs are turned over, as PyTorch writes it, is known', async () => {
    const ints = { pairs: [1, 2, 3, 4, 0, 0, 0, 0], two: [-1, 2], back: [-1], all: [-999] }
    const nodes = [
      ['Reshape', ['pairs', 'two'], ['rows']],
      ['Slice', ['rows', 'back', 'all', 'zero', 'back'], ['reversed']],
      ['Transpose', ['reversed'], ['turned']],
      ['Reshape', ['turned', 'back'], ['pads']],
      ['Pad', ['x', 'pads'], ['p']],
    ] as const
    expect(await behind(nodes, { ints: { ...ints, zero: [0] } })).toEqual([1, 6, 11, 8])
  })

  it('an If is what both branches give, and the taken one’s where its condition is known', async () => {
    const branch = (op: string, axes: readonly string[] = []) => ({
      graph: { nodes: [[op, ['x', ...axes], ['z']]], outputs: ['z'] },
    })
    const ints = { hw: [2, 3], yes: [1] }
    const branches = { then_branch: branch('Relu'), else_branch: branch('ReduceMean', ['hw']) }
    const inputs = { x: [1, 6, 4, 5], c: [] }
    const open = await behind([['If', ['c'], ['p'], branches]], { inputs, ints })
    expect(open).toEqual([1, 6, null, null])
    expect(await behind([['If', ['yes'], ['p'], branches]], { ints })).toEqual([1, 6, 4, 5])
  })
})

it('sizes from a split shape, in which lengths are turned over and back, are folded', async () => {
  const graph = {
    inputs: { x: [1, 3, 8, 6] },
    ints: { back: [-1], all: [-999], zero: [0], k: [2, 3] },
    nodes: [
      ['Shape', ['x'], ['shape']],
      ['Split', ['shape'], ['nc', 'hw'], { axis: 0 }],
      ['Slice', ['hw', 'back', 'all', 'zero', 'back'], ['wh']],
      ['Slice', ['wh', 'back', 'all', 'zero', 'back'], ['again']],
      ['Mul', ['again', 'k'], ['scaled']],
      ['Concat', ['nc', 'scaled'], ['size'], { axis: 0 }],
      ['Resize', ['x', '', '', 'size'], ['y']],
    ],
    outputs: ['y'],
  } as const
  const { nodes } = await listed(modelBytes(13, graph))
  expect(nodes[0]!.output.shape).toEqual([1, 3, 16, 18])
})

it('the output’s shape is known of a node that only ONNX Runtime takes', async () => {
  const graph = {
    inputs: { x: [1, 1, 5, 7] },
    nodes: [
      [
        'Resize',
        ['x', 'r', 's'],
        ['y'],
        { coordinate_transformation_mode: 'tf_half_pixel_for_nn' },
      ],
    ],
    floats: { s: [1, 1, 1.7, 0.6], r: [] },
    outputs: ['y'],
  } as const
  const { nodes } = await listed(modelBytes(11, graph))
  expect(nodes[0]!.output.shape).toEqual([1, 1, 8, 4])
})
