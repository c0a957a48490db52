import { beforeEach, expect, test } from 'vitest'
import { DEFAULT_SCENE } from '../../scene/scene.ts'
import { open, sceneStore, undo } from '../../scene/store.ts'
import { openSetting } from './openSetting.ts'

const scene = { ...DEFAULT_SCENE, shape: [1, 3, 6, 10], attributes: { resize_mode: 'LINEAR' } }
const request = {
  version: '2.11',
  attributes: { mode: 'bilinear' },
  inputShape: [1, 3, 4, 5],
  size: { how: 'shape', shape: [6, 10] } as const,
}

beforeEach(() => open(scene))

test('a setting opens as B beside the scene’s own, and shows the difference', () => {
  openSetting('b', 'pytorch', request)
  const { scene: now, otherResult } = sceneStore.getState()
  expect(now.runtime).toBe('tensorrt')
  expect(now.shown).toBe('difference')
  expect(now.other).toMatchObject({ runtime: 'pytorch', version: '2.11', shape: [6, 10] })
  expect(otherResult?.refusals).toEqual([])
  expect(otherResult?.picture?.plan.outputShape).toEqual([1, 3, 6, 10])
})

test('or as A, in one step of undo', () => {
  openSetting('a', 'pytorch', request)
  const { scene: now, result } = sceneStore.getState()
  expect(now).toMatchObject({ runtime: 'pytorch', shape: [6, 10], scales: [1.5, 2], other: null })
  expect(result.refusals).toEqual([])
  undo()
  expect(sceneStore.getState().scene.runtime).toBe('tensorrt')
})
