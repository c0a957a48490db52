import { describe, expect, test } from 'vitest'
import { runOnCpu } from './cpu.ts'
import { groupsOf, recordings } from './recordings.ts'

const FILES = Object.entries(recordings())

test('there are 2,358 recorded cases', () => {
  const counts = Object.fromEntries(FILES.map(([file, cases]) => [file, cases.length]))
  expect(counts).toEqual({
    'libraries.json': 75,
    'onnx_conformance.json': 40,
    'onnx_more.json': 420,
    'onnxruntime.json': 1538,
    'tensorflow.json': 136,
    'tensorrt_seed.json': 18,
    'torch.json': 97,
    'torch_more.json': 34,
  })
})

describe.each(FILES)('%s', (_, cases) => {
  test.each([...groupsOf(cases)])('every case of %s comes out of the plan', async (_, group) => {
    const outcomes = await runOnCpu(group)
    expect(outcomes.filter(({ result }) => result !== 'passed')).toEqual([])
  })
})
