import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as ort from 'onnxruntime-web/wasm'
import { beforeAll, expect, test } from 'vitest'
import { resizeOnCpu } from '../../src/core/evaluate.ts'
import { planResize } from '../../src/core/resizePlan.ts'
import { volume } from '../../src/core/shape.ts'
import { runModel } from '../../src/live/runModel.ts'
import { writeModel } from '../../src/models/writeModel.ts'
import { onnxruntime } from '../../src/runtimes/onnxruntime/index.ts'
import type { ResizeRequest } from '../../src/runtimes/request.ts'
import { requestOf, valuesOf } from './case.ts'
import { recordings } from './recordings.ts'

const wasm = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm')

beforeAll(() => {
  ort.env.wasm.numThreads = 1
  ort.env.wasm.wasmBinary = readFileSync(wasm)
})

const run = (request: ResizeRequest, data: Float32Array) => {
  const { inputShape: shape, dtype: type = 'float32' } = request
  return runModel(ort, writeModel(request), [{ name: 'x', shape, type, data }])
}

const UP = { how: 'scales', scales: [1, 1, 1.5, 2] } as const
const SIZES = { how: 'shape', shape: [1, 2, 7, 9] } as const
const half = { mode: 'linear', coordinate_transformation_mode: 'half_pixel' }

test.each<[string, Pick<ResizeRequest, 'version' | 'attributes' | 'size'>]>([
  ['opset 7 Upsample', { version: 'opset7', attributes: {}, size: UP }],
  ['opset 9 Upsample', { version: 'opset9', attributes: { mode: 'linear' }, size: UP }],
  ['opset 10', { version: 'opset10', attributes: { mode: 'linear' }, size: UP }],
  ['opset 11', { version: 'opset11', attributes: half, size: SIZES }],
  ['opset 11 by scales', { version: 'opset11', attributes: half, size: UP }],
  ['opset 13', { version: 'opset13', attributes: { ...half, mode: 'cubic' }, size: SIZES }],
  ['opset 13, nearest', { version: 'opset13', attributes: { nearest_mode: 'ceil' }, size: SIZES }],
  ['opset 18', { version: 'opset18', attributes: { ...half, antialias: 1 }, size: SIZES }],
  [
    'opset 19',
    {
      version: 'opset19',
      attributes: { mode: 'linear', axes: [2, 3], keep_aspect_ratio_policy: 'not_larger' },
      size: { how: 'shape', shape: [7, 9] },
    },
  ],
  [
    'a region',
    {
      version: 'opset13',
      attributes: {
        coordinate_transformation_mode: 'tf_crop_and_resize',
        mode: 'linear',
        roi: [0, 0, 0.1, 0.2, 1, 1, 0.9, 1.2],
        extrapolation_value: 7.5,
      },
      size: SIZES,
    },
  ],
])('ONNX Runtime gives what the page says of it, %s', async (_, asked) => {
  const request = { ...asked, inputShape: [1, 2, 4, 5] }
  const data = Float32Array.from({ length: 40 }, (_, i) => Math.sin(i * 12.9898))
  const found = await run(request, data)
  const resolution = onnxruntime.resolve(request)
  if (!resolution.ok || found.kind !== 'outputs') throw new Error(JSON.stringify(found))
  const [output] = found.outputs
  expect(output?.shape).toEqual(resolution.outputShape)
  const expected = resizeOnCpu(planResize(resolution.spec), data)
  const apart = expected.map((value, i) => Math.abs(value - output!.data[i]!))
  expect(Math.max(...apart)).toBeLessThanOrEqual(1e-6)
  expect(output?.data).toHaveLength(volume(resolution.outputShape))
})

test('what ONNX Runtime refuses is told in its words', async () => {
  const request = { version: 'opset13', attributes: { mode: 'lanczos' }, inputShape: [1, 1, 4, 4] }
  const found = await run(
    { ...request, size: { how: 'shape', shape: [1, 1, 8, 8] } },
    new Float32Array(16),
  )
  expect(found.kind === 'refused' && found.message).toMatch(/lanczos/)
})

const recorded = recordings()['onnxruntime.json']!

test(`it gives the ${recorded.length} recorded answers of the CPU, and refuses what that refuses`, async () => {
  const faults: string[] = []
  for (const asked of recorded) {
    const { name, input, output, tolerance = 0 } = asked
    const request = requestOf(asked, onnxruntime)
    const found = await run(request, valuesOf(input.data, input.shape))
    if (found.kind !== (asked.kind === 'refused' ? 'refused' : 'outputs')) {
      faults.push(`${name}: ${found.kind === 'refused' ? found.message : 'not refused'}`)
      continue
    }
    if (found.kind === 'refused' || !output?.data) continue
    const expected = valuesOf(output.data, output.shape)
    const [got] = found.outputs
    const apart = expected.map((value, i) => Math.abs(value - got!.data[i]!))
    const worst = apart.reduce((most, one) => Math.max(most, one), 0)
    if (got?.shape.join() !== output.shape.join() || worst > Math.max(tolerance, 1e-6)) {
      faults.push(`${name}: ${worst} apart`)
    }
  }
  expect(faults).toEqual([])
}, 120_000)
