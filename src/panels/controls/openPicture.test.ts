import { expect, it } from 'vitest'
import { DEFAULT_SCENE } from '../../scene/scene.ts'
import { withPicture } from './openPicture.ts'

const LIMIT = 2 ** 25

it('asks for twice the size of a picture, keeping the attributes', () => {
  const scene = { ...DEFAULT_SCENE, how: 'dynamic', attributes: { resize_mode: 'LINEAR' } } as const
  const change = withPicture(scene, [1, 3, 20, 30], LIMIT)
  expect(change).toMatchObject({ how: 'shape', shape: [1, 3, 40, 60], edits: [] })
  expect(change).not.toHaveProperty('attributes')
})

it('asks for half the size where twice would be over the limit', () => {
  const change = withPicture(DEFAULT_SCENE, [1, 3, 3001, 3000], LIMIT)
  expect(change.shape).toEqual([1, 3, 1501, 1500])
})

it('asks for half the size of a photo of many megapixels, whatever the adapter holds', () => {
  const change = withPicture(DEFAULT_SCENE, [1, 3, 3024, 4032], 2 ** 29)
  expect(change.shape).toEqual([1, 3, 1512, 2016])
})

it('brings lists of another rank in step with the picture', () => {
  const scene = { ...DEFAULT_SCENE, inputShape: [4, 5], scales: [2, 2], at: [0, 0] }
  const change = withPicture(scene, [1, 3, 8, 8], LIMIT)
  expect(change.scales).toEqual([1, 1, 2, 2])
  expect(change.at).toEqual([0, 0, 8, 8])
})
