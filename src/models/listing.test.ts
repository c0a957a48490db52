import { describe, expect, it } from 'vitest'
import { listModel } from './listing.ts'
import {
  BRANCH,
  functionBytes,
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
