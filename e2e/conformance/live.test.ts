import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as ort from 'onnxruntime-web/wasm'
import { beforeAll, expect, test } from 'vitest'
import { resizeOnCpu } from '../../src/core/evaluate.ts'
import { planResize } from '../../src/core/resizePlan.ts'
import { volume } from '../../src/core/shape.ts'
import { runModel } from '../../src/live/runModel.ts'
import { feedsOf } from '../../src/models/feeds.ts'
import { listModel } from '../../src/models/listing.ts'
import { type GraphGiven, modelFile } from '../../src/models/models.testing.ts'
import { readModel } from '../../src/models/readModel.ts'
import { subModel } from '../../src/models/subModel.ts'
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

const TWICE = [1, 1, 2, 1.5]
const graphs: [string, number, GraphGiven][] = [
  ['opset 9', 9, graphOf(['Upsample', ['s', 'scales'], ['y'], { mode: 'linear' }])],
  ['opset 10', 10, graphOf(['Resize', ['s', 'scales'], ['y'], { mode: 'linear' }])],
  ['opset 11', 11, graphOf(['Resize', ['s', 'roi', 'scales'], ['y'], { mode: 'cubic' }])],
  ['opset 13', 13, graphOf(['Resize', ['s', '', 'scales'], ['y'], { mode: 'nearest' }])],
  ['opset 18', 18, graphOf(['Resize', ['s', '', 'scales'], ['y'], { mode: 'linear' }])],
]

function graphOf(node: GraphGiven['nodes'][number]): GraphGiven {
  return {
    inputs: { image: ['n', 3, 'height', 7] },
    floats: { scales: TWICE, roi: [] },
    nodes: [['Sigmoid', ['image'], ['s']], node, ['Relu', ['y'], ['z']]],
    outputs: ['z'],
  }
}

test.each(graphs)(
  'a model runs up to its node, whose input gives its output, %s',
  async (_, opset, graph) => {
    const file = modelFile(opset, graph)
    const { proto } = await readModel(file)
    const lengths = { n: 2, height: 5 }
    const [node] = listModel(proto, lengths).nodes
    const cut = subModel(file, proto, node!)!
    const feeds = feedsOf(cut.feeds, lengths).map(({ name, shape, type }) => ({
      ...{ name, shape, type: type! },
      data: Float32Array.from({ length: volume(shape) }, (_, i) => Math.cos(i)),
    }))
    const found = await runModel(ort, new Uint8Array(await cut.file.arrayBuffer()), feeds)
    if (found.kind === 'refused') throw new Error(found.message)
    const [input, output] = [cut.input, cut.output].map(
      (name) => found.outputs.find((tensor) => tensor.name === name)!,
    )
    expect(input!.shape).toEqual([2, 3, 5, 7])
    expect(input!.data[1]).toBeCloseTo(1 / (1 + Math.exp(-Math.cos(1))), 6)
    const resolution = onnxruntime.resolve(node!.request!)
    if (!resolution.ok) throw new Error('refused')
    const expected = resizeOnCpu(planResize(resolution.spec), input!.data)
    const apart = expected.map((value, i) => Math.abs(value - output!.data[i]!))
    expect(output!.shape).toEqual(resolution.outputShape)
    expect(Math.max(...apart)).toBeLessThanOrEqual(1e-6)
  },
)

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
