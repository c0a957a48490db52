import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tensorrt } from '../../runtimes/tensorrt/index.ts'
import { sizeRequest } from '../../scene/configuration.ts'
import { DEFAULT_SCENE, type Scene } from '../../scene/scene.ts'
import { replaced, withRank } from './rank.ts'

const resolves = (scene: Scene) =>
  tensorrt.resolve({
    version: scene.version,
    attributes: scene.attributes,
    inputShape: scene.inputShape,
    size: sizeRequest(scene),
  }).ok

it('gives every list a leading 1 when a dimension is added', () => {
  const scene = { ...DEFAULT_SCENE, ...withRank(DEFAULT_SCENE, 5) }
  expect(scene.inputShape).toEqual([1, 1, 3, 4, 5])
  expect(scene.scales).toEqual([1, 2, 1, 1.5, 2])
  expect(scene.inputProfile.max).toEqual([1, 2, 6, 8, 10])
  expect(scene.at).toEqual([0, 0, 0, 2, 3])
})

it('keeps the innermost entries when dimensions are removed', () => {
  const scene = { ...DEFAULT_SCENE, ...withRank(DEFAULT_SCENE, 2) }
  expect(scene.inputShape).toEqual([4, 5])
  expect(scene.shape).toEqual([6, 10])
  expect(scene.at).toEqual([2, 3])
})

it('leaves a request that every kind of size accepts, at every rank', () => {
  for (let rank = 1; rank <= 8; rank++) {
    for (const how of tensorrt.sizes) {
      expect(resolves({ ...DEFAULT_SCENE, ...withRank(DEFAULT_SCENE, rank), how })).toBe(true)
    }
  }
})

it('brings lists of a wrong length in step with the input', () => {
  const scene = { ...DEFAULT_SCENE, shape: [7], scales: [1, 2, 3, 4, 5, 6] }
  expect(withRank(scene, 4)).toMatchObject({ shape: [1, 3, 4, 7], scales: [3, 4, 5, 6] })
})

it('loses nothing by adding a dimension and removing it again', () => {
  const lengths = fc.array(fc.nat(9), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(lengths, lengths, (inputShape, shape) => {
      const scene = { ...DEFAULT_SCENE, inputShape, shape }
      const there = { ...scene, ...withRank(scene, 5) }
      expect({ ...there, ...withRank(there, 4) }).toEqual(scene)
    }),
  )
})

it('replaces one entry of a list', () => {
  expect(replaced([1, 3, 4, 5], 2, 9)).toEqual([1, 3, 9, 5])
})
