import { expect, test } from 'vitest'
import { findRuntime } from '../../runtimes/index.ts'
import type { ResizeRequest } from '../../runtimes/request.ts'
import { settingText } from './settingText.ts'

const text = (name: string, version: string, attributes: ResizeRequest['attributes']) => {
  const inputShape = [1, 1, 4, 5]
  const runtime = findRuntime(name)
  const axes = runtime.listAxes({ inputShape, attributes })
  const shape = axes.map((axis) => [1, 1, 6, 10][axis]!)
  return settingText(runtime, { version, attributes, inputShape, size: { how: 'shape', shape } })
}

test('a setting is told in its runtime’s own values and flags', () => {
  expect(text('tensorrt', '8.6', { resize_mode: 'NEAREST' })).toBe('NEAREST ASYMMETRIC FLOOR')
  expect(text('onnx', 'opset19', { mode: 'linear', antialias: 1 })).toBe(
    'linear half_pixel antialias=1',
  )
  expect(text('tensorflow', '1', { method: 'bilinear' })).toBe('bilinear align_corners=False')
})

test('what has no effect is left out, and align_corners is told when it is off', () => {
  expect(text('pytorch', '2.11', { mode: 'nearest' })).toBe('nearest')
  expect(text('pytorch', '2.11', { mode: 'bilinear' })).toBe('bilinear align_corners=False')
})
