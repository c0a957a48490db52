import { describe, expect, it } from 'vitest'
import { DEFAULT_SCENE, type Scene } from '../../scene/scene.ts'
import { withInput } from './withInput.ts'

const LIMIT = 2 ** 25

it('asks for twice the size of a picture, keeping the attributes', () => {
  const scene = { ...DEFAULT_SCENE, how: 'dynamic', attributes: { resize_mode: 'LINEAR' } } as const
  const change = withInput(scene, [1, 3, 20, 30], LIMIT)
  expect(change).toMatchObject({ how: 'shape', shape: [1, 3, 40, 60], edits: [] })
  expect(change).not.toHaveProperty('attributes')
})

it('asks for half the size where twice would be over the limit', () => {
  const change = withInput(DEFAULT_SCENE, [1, 3, 3001, 3000], LIMIT)
  expect(change.shape).toEqual([1, 3, 1501, 1500])
})

it('asks for half the size of a photo of many megapixels, whatever the adapter holds', () => {
  const change = withInput(DEFAULT_SCENE, [1, 3, 3024, 4032], 2 ** 29)
  expect(change.shape).toEqual([1, 3, 1512, 2016])
})

it('brings lists of another rank in step with the input', () => {
  const scene = { ...DEFAULT_SCENE, inputShape: [4, 5], scales: [2, 2], at: [0, 0] }
  const change = withInput(scene, [1, 3, 8, 8], LIMIT)
  expect(change.scales).toEqual([1, 1, 2, 2])
  expect(change.at).toEqual([0, 0, 8, 8])
})

it('keeps scales that are given, unless their output would be over the limit', () => {
  const scene: Scene = { ...DEFAULT_SCENE, how: 'scales', scales: [1, 1, 3, 3] }
  expect(withInput(scene, [1, 3, 8, 8], LIMIT)).toMatchObject({
    how: 'scales',
    scales: [1, 1, 3, 3],
  })
  const large = withInput(scene, [1, 3, 3000, 3000], LIMIT)
  expect(large.scales).toEqual([1, 1, 0.5, 0.5])
})

describe('a size is asked for in the words of the runtime', () => {
  it.each([
    ['opencv', [60, 40]],
    ['pytorch', [40, 60]],
    ['tensorrt', [1, 3, 40, 60]],
  ] as const)('%s', (runtime, shape) => {
    const { shape: lengths } = withInput({ ...DEFAULT_SCENE, runtime }, [1, 3, 20, 30], LIMIT)
    expect(lengths).toEqual(shape)
  })

  it('of both configurations', () => {
    const other = { ...DEFAULT_SCENE, runtime: 'pytorch' }
    const change = withInput({ ...DEFAULT_SCENE, other }, [5, 8], LIMIT)
    expect(change.shape).toEqual([10, 16])
    expect(change.other).toMatchObject({ how: 'shape' })
  })
})

it('asks for the lengths of an output that belongs to it', () => {
  const target = [1, 3, 50, 31]
  const change = withInput(DEFAULT_SCENE, [1, 3, 20, 30], LIMIT, target)
  expect(change.shape).toEqual(target)
  const opencv = { ...DEFAULT_SCENE, runtime: 'opencv' }
  expect(withInput(opencv, [1, 3, 20, 30], LIMIT, target).shape).toEqual([31, 50])
  expect(withInput(DEFAULT_SCENE, [20, 30], LIMIT, target).shape).toEqual([40, 60])
})

it('changes nothing but the edits where the shape is the same', () => {
  expect(withInput(DEFAULT_SCENE, [1, 3, 4, 5], LIMIT)).toEqual({ edits: [] })
})

it.each([1, 2, 3, 5, 8])('takes an input of %i dimensions', (rank) => {
  const inputShape = new Array<number>(rank).fill(3)
  const change = withInput(DEFAULT_SCENE, inputShape, LIMIT)
  expect(change.shape).toEqual(inputShape.map((_, axis) => (axis < rank - 2 ? 3 : 6)))
  expect(change.at).toHaveLength(rank)
})
