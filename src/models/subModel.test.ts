import { expect, it } from 'vitest'
import { listModel } from './listing.ts'
import { BRANCH, externalBytes, modelBytes, modelFile, oneNode, UNET } from './models.testing.ts'
import { ModelProto, TensorProto } from './proto.testing.ts'
import { readModel } from './readModel.ts'
import { subModel } from './subModel.ts'

async function cut(...given: Parameters<typeof modelBytes>) {
  const file = modelFile(...given)
  const { proto } = await readModel(file)
  const found = subModel(
    file,
    proto,
    listModel(proto, { batch: 1, height: 32, width: 32 }).nodes[0]!,
  )
  if (!found) return null
  const bytes = new Uint8Array(await found.file.arrayBuffer())
  return { ...found, model: ModelProto.decode(bytes) }
}

it('ends at the node, and gives what it reads and makes', async () => {
  const { model, input, output, feeds } = (await cut(13, UNET))!
  const graph = model.graph!
  expect([input, output]).toEqual(['deep', 'up'])
  expect(graph.node!.at(-1)!.opType).toBe('Resize')
  expect(graph.node!).toHaveLength(11)
  expect(graph.output!.map(({ name }) => name)).toEqual(['deep', 'up'])
  expect(graph.initializer!.map(({ name }) => name)).toEqual(['i2', 'i3', 'nc', 'w1', 'w2'])
  expect(feeds.map(({ name }) => name)).toEqual(['image'])
})

it('copies weights byte by byte', async () => {
  const original = ModelProto.decode(modelBytes(13, UNET)).graph!.initializer!
  const { model } = (await cut(13, UNET))!
  for (const tensor of model.graph!.initializer!) {
    const same = original.find(({ name }) => name === tensor.name)!
    expect(TensorProto.encode(tensor).finish()).toEqual(TensorProto.encode(same).finish())
  }
})

it('holds the small tensors that were read from another file', async () => {
  const file = new File([externalBytes('weights.bin', 0)], 'net.onnx')
  const weights = new File([Float32Array.of(1, 1, 3, 3)], 'weights.bin')
  const { proto } = await readModel(file, [weights])
  const found = subModel(file, proto, listModel(proto, {}).nodes[0]!)!
  const model = ModelProto.decode(new Uint8Array(await found.file.arrayBuffer()))
  const [scales] = model.graph!.initializer!
  expect(scales).toMatchObject({ name: 's', dataType: 1, dataLocation: 0, externalData: [] })
  expect(new Float32Array(scales!.rawData!.slice().buffer)).toEqual(Float32Array.of(1, 1, 3, 3))
  expect(found.external).toEqual([])
})

it('gives an input of the model by another name', async () => {
  const { model, input } = (await cut(13, oneNode(13)))!
  expect(input).toBe('x_read')
  expect(model.graph!.node!.at(-1)!.opType).toBe('Identity')
})

it('gives the region and the size too where only the run tells them', async () => {
  const graph = {
    inputs: { x: [1, 1, 2, 2], roi: [8], s: ['n'] },
    nodes: [
      ['Relu', ['s'], ['scales']],
      [
        'Resize',
        ['x', 'roi', 'scales'],
        ['y'],
        { coordinate_transformation_mode: 'tf_crop_and_resize' },
      ],
    ],
    outputs: ['y'],
  } as const
  const { model, region, size } = (await cut(13, graph))!
  expect([region, size]).toEqual(['roi_read', 'scales'])
  const outputs = model.graph!.output!.map(({ name }) => name)
  expect(outputs).toEqual(['x_read', 'roi_read', 'scales', 'y'])
  const known = (await cut(13, oneNode(13)))!
  expect([known.region, known.size]).toEqual([null, null])
})

it('is none of a node in a branch', async () => {
  expect(await cut(13, BRANCH)).toBeNull()
})
