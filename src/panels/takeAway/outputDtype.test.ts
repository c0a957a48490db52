import { expect, test } from 'vitest'
import { resolveScene } from '../../scene/result.ts'
import { DEFAULT_SCENE } from '../../scene/scene.ts'
import { outputDtype } from './outputDtype.ts'

const typeOf = (runtime: string, version: string) =>
  outputDtype(
    resolveScene(
      { ...DEFAULT_SCENE, runtime, version, dtype: 'uint8' },
      { elements: 2 ** 25 },
      null,
    ),
  )

test('an output has the type of the input where the runtime resizes it', () => {
  expect(typeOf('onnxruntime', 'opset19')).toBe('uint8')
})

test('an output of a runtime that does not is float32, so that no fraction is cut', () => {
  expect(typeOf('pytorch', '2.11')).toBe('float32')
})
