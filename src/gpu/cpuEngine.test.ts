import { expect, test } from 'vitest'
import { planResize } from '../core/resizePlan.ts'
import { createCpuEngine } from './cpuEngine.ts'

const axis = {
  input: 2,
  output: 4,
  transformation: 'half_pixel',
  rescale: { by: 'lengths', order: 'ratio' },
  arithmetic: 'float64',
  singlePixel: 'formula',
  edge: 'coordinate',
  filter: { kind: 'linear' },
} as const

test('a tensor that was loaded is an output, and the input stays what it was', async () => {
  const engine = createCpuEngine()
  const plan = planResize({ axes: [axis] })
  engine.resize(plan, { shape: [2], data: Float32Array.of(0, 4) })
  engine.load({ shape: [4], data: Float32Array.of(0, 1, 3, 9) }, 'b')
  expect(await engine.readOutput('b')).toEqual(Float32Array.of(0, 1, 3, 9))
  expect(await engine.statistics('input')).toMatchObject({ range: [0, 4] })
  expect(await engine.statistics('b')).toMatchObject({ range: [0, 9] })
  expect(await engine.differenceTotals()).toMatchObject({ differing: 1, first: 3, largest: 5 })
})
