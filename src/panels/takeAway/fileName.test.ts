import { expect, test } from 'vitest'
import { DEFAULT_CONFIGURATION } from '../../scene/configuration.ts'
import { type Picture, resolveScene } from '../../scene/result.ts'
import { DEFAULT_SCENE, type Scene } from '../../scene/scene.ts'
import { sceneName } from './fileName.ts'

const picture = (change: Partial<Scene>): Picture =>
  resolveScene({ ...DEFAULT_SCENE, ...change }, { elements: 2 ** 25 }, null).picture!

const halfPixel = picture({
  shape: [1, 3, 6, 10],
  attributes: { resize_mode: 'LINEAR', coordinate_transformation: 'HALF_PIXEL' },
})
const onnx = picture({
  ...DEFAULT_CONFIGURATION,
  shape: [1, 3, 6, 10],
  runtime: 'onnx',
  version: 'opset19',
  attributes: { mode: 'linear' },
})

test('a file is called after the setting and the size of the output', () => {
  expect(sceneName(halfPixel, null)).toBe('resize-linear-half_pixel-6x10')
})

test('a file of two settings names both runtimes', () => {
  expect(sceneName(halfPixel, onnx)).toBe(
    'resize-tensorrt-linear-half_pixel-vs-onnx-linear-half_pixel-6x10',
  )
})

test('a file beside a recorded output says so, whatever that is called', () => {
  expect(sceneName(halfPixel, { name: '../y <1>.npy' })).toBe(
    'resize-tensorrt-linear-half_pixel-vs-recorded-6x10',
  )
})
