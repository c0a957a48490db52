import { describe, expect, it } from 'vitest'
import { listModel } from '../../models/listing.ts'
import { modelFile, oneNode, UNET, YOLO } from '../../models/models.testing.ts'
import { readModel } from '../../models/readModel.ts'
import { resolveScene } from '../../scene/result.ts'
import { DEFAULT_SCENE, type Scene } from '../../scene/scene.ts'
import { effectiveAttributes, valueText } from './effective.ts'
import { sceneOfNode } from './sceneOfNode.ts'

const LIMITS = { elements: 2 ** 25 }

async function nodesOf(...given: Parameters<typeof modelFile>) {
  const { proto } = await readModel(modelFile(...given))
  return listModel(proto, { batch: 1, height: 20, width: 30 }).nodes
}

describe('a node becomes a scene', () => {
  it.each([7, 9, 10, 11, 13, 18, 19])('that is accepted, at opset %i', async (opset) => {
    const [node] = await nodesOf(opset, oneNode(opset))
    const scene: Scene = { ...DEFAULT_SCENE, ...sceneOfNode(node!, DEFAULT_SCENE) }
    const { refusals, picture } = resolveScene(scene, LIMITS, null)
    expect(refusals).toEqual([])
    expect(picture?.plan.outputShape).toEqual([1, 1, 4, 6])
    expect(scene).toMatchObject({ runtime: 'onnx', version: `opset${opset}`, how: 'scales' })
  })

  it('by sizes, with the scales that they amount to', async () => {
    const [node] = await nodesOf(13, UNET)
    expect(sceneOfNode(node!, DEFAULT_SCENE)).toMatchObject({
      how: 'shape',
      inputShape: [1, 16, 10, 15],
      shape: [1, 16, 20, 30],
      scales: [1, 1, 2, 2],
      attributes: { coordinate_transformation_mode: 'pytorch_half_pixel' },
      at: [0, 0, 10, 15],
    })
  })

  it('of a size of our own where it is known only when the model runs', async () => {
    const graph = {
      inputs: { x: ['batch', 3, 'height', 'width'], s: [4] },
      nodes: [['Resize', ['x', '', 's'], ['y']]],
      outputs: ['y'],
    } as const
    const [node] = await nodesOf(13, graph)
    expect(node).toMatchObject({ request: null, source: { kind: 'input', name: 's' } })
    expect(sceneOfNode(node!, DEFAULT_SCENE)).toMatchObject({
      inputShape: [1, 3, 20, 30],
      how: 'scales',
      scales: [1, 1, 2, 2],
    })
  })

  it('of a region of all of the input where it is known only when the model runs', async () => {
    const crop = { mode: 'linear', coordinate_transformation_mode: 'tf_crop_and_resize' }
    const graph = {
      inputs: { x: [1, 1, 5, 7], region: [8] },
      nodes: [['Resize', ['x', 'region', '', 'size'], ['y'], crop]],
      ints: { size: [1, 1, 6, 4] },
      outputs: ['y'],
    } as const
    const [node] = await nodesOf(13, graph)
    const { attributes, shape } = sceneOfNode(node!, DEFAULT_SCENE)
    expect(attributes).toMatchObject({ roi: [0, 0, 0, 0, 1, 1, 1, 1] })
    expect(shape).toEqual([1, 1, 6, 4])
    expect(effectiveAttributes(node!).map(({ name }) => name)).not.toContain('roi')
  })

  it('by the scales that it has where only the input is known too late', async () => {
    const graph = {
      inputs: { x: [1, 1, 2, 2] },
      nodes: [
        ['NonZero', ['x'], ['z']],
        ['Resize', ['z', '', 's'], ['y']],
      ],
      floats: { s: [1, 1, 2, 2.5] },
      outputs: ['y'],
    } as const
    const [node] = await nodesOf(13, graph)
    expect(sceneOfNode(node!, DEFAULT_SCENE)).toMatchObject({
      inputShape: [1, 1, 8, 8],
      how: 'scales',
      scales: [1, 1, 2, 2.5],
    })
  })

  it('by the sizes that it has, with channels that are left as they are', async () => {
    const graph = {
      inputs: { x: [1, 1, 2, 2] },
      nodes: [
        ['NonZero', ['x'], ['z']],
        ['Resize', ['z', '', '', 's'], ['y']],
      ],
      ints: { s: [1, 4, 20, 30] },
      outputs: ['y'],
    } as const
    const [node] = await nodesOf(13, graph)
    expect(sceneOfNode(node!, DEFAULT_SCENE)).toMatchObject({
      inputShape: [1, 4, 8, 8],
      how: 'shape',
      shape: [1, 4, 20, 30],
    })
  })

  it('without B, what was recorded, and values of another shape', async () => {
    const [node] = await nodesOf(13, YOLO)
    const scene: Scene = {
      ...DEFAULT_SCENE,
      fill: { kind: 'file', id: 'x' },
      other: DEFAULT_SCENE,
      recorded: 'y',
    }
    expect(sceneOfNode(node!, scene)).toMatchObject({
      fill: { kind: 'ramp' },
      other: null,
      recorded: null,
    })
  })
})

it('absent attributes follow with what the opset takes for them, where they have a say', async () => {
  const [node] = await nodesOf(13, YOLO)
  const told = effectiveAttributes(node!).map(({ name, value, set }) => {
    return `${name}=${valueText(value)}${set ? '' : ' absent'}`
  })
  expect(told).toEqual([
    'mode=nearest',
    'nearest_mode=floor',
    'coordinate_transformation_mode=half_pixel absent',
  ])
})

it('values are written as a node has them', () => {
  expect(valueText([-2, -1])).toBe('[−2, −1]')
  expect(valueText(Math.fround(0.1))).toBe('0.1')
  expect(valueText(true)).toBe('1')
})
