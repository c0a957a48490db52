import { expect, test } from 'vitest'
import { DEFAULT_SCENE } from '../../scene/scene.ts'
import { changesOf, open, sceneStore, undo } from '../../scene/store.ts'
import { openLengths } from './openLengths.ts'

test('a pair of lengths opens along its axis alone, in one step of undo', () => {
  open({
    ...DEFAULT_SCENE,
    ...{ runtime: 'pytorch', version: '2.11', attributes: { mode: 'nearest' }, shape: [6, 10] },
    at: [0, 0, 2, 9],
  })
  const { picture } = sceneStore.getState().result
  openLengths(changesOf('a'), picture!, 3, { input: 26, output: 8 })
  const { scene, result } = sceneStore.getState()
  expect(scene).toMatchObject({ inputShape: [1, 3, 4, 26], shape: [6, 8], at: [0, 0, 2, 7] })
  expect(result.refusals).toEqual([])
  undo()
  expect(sceneStore.getState().scene.inputShape).toEqual([1, 3, 4, 5])
})

test('where a version knows no lengths, it opens by scales', () => {
  open({
    ...DEFAULT_SCENE,
    ...{ runtime: 'onnx', version: 'opset10', attributes: { mode: 'nearest' }, how: 'scales' },
    scales: [1, 1, 1.5, 2],
  })
  const { picture } = sceneStore.getState().result
  openLengths(changesOf('a'), picture!, 3, { input: 4, output: 9 })
  const { scene, result } = sceneStore.getState()
  expect(scene).toMatchObject({ how: 'scales', scales: [1, 1, 1.5, 2.25] })
  expect(result.refusals).toEqual([])
})

test('an unsafe pair opens at its first unsafe output', () => {
  open({
    ...DEFAULT_SCENE,
    ...{ runtime: 'opencv', version: '4', attributes: { interpolation: 'INTER_NEAREST' } },
    ...{ shape: [10, 6], at: [0, 0, 2, 3] },
  })
  const { picture } = sceneStore.getState().result
  openLengths(changesOf('a'), picture!, 3, { input: 26, output: 20 })
  expect(sceneStore.getState().scene.at).toEqual([0, 0, 2, 10])
})
