import { beforeEach, expect, test } from 'vitest'
import { DEFAULT_SCENE, type Scene } from '../../scene/scene.ts'
import { open, sceneStore, undo } from '../../scene/store.ts'
import { nodeSide } from './nodeSide.ts'
import { openRow } from './openRow.ts'

const node: Scene = {
  ...DEFAULT_SCENE,
  runtime: 'onnx',
  version: 'opset13',
  inputShape: [1, 1, 4, 5],
  shape: [1, 1, 6, 10],
}
const row = {
  runtime: 'pytorch',
  request: {
    version: '2.11',
    attributes: { mode: 'nearest' },
    inputShape: [1, 1, 4, 5],
    size: { how: 'shape', shape: [6, 10] } as const,
  },
}
const scene = () => sceneStore.getState().scene

beforeEach(() => open(node))

test('a row opens as B beside the node, and shows the difference', () => {
  openRow('b', row)
  expect(scene()).toMatchObject({ runtime: 'onnx', shown: 'difference' })
  expect(scene().other).toMatchObject({ runtime: 'pytorch', shape: [6, 10] })
})

test('or as A, and the node that it takes the place of becomes B, in one step of undo', () => {
  openRow('a', row)
  expect(scene()).toMatchObject({ runtime: 'pytorch', other: { runtime: 'onnx' } })
  expect(nodeSide(sceneStore.getState())).toBe('b')
  openRow('b', { ...row, request: { ...row.request, attributes: { mode: 'bilinear' } } })
  expect(scene()).toMatchObject({ runtime: 'onnx', other: { attributes: { mode: 'bilinear' } } })
  undo()
  undo()
  expect(scene()).toEqual(node)
})

test('a row that is the node itself by another runtime takes its place alone', () => {
  openRow('a', {
    runtime: 'onnxruntime',
    request: { ...row.request, version: 'opset13', attributes: {} },
  })
  expect(scene()).toMatchObject({ runtime: 'onnxruntime', other: null })
})
