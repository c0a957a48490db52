import { expect, test } from 'vitest'
import { resizeOnCpu } from '../core/evaluate.ts'
import { planResize } from '../core/resizePlan.ts'
import type { Attributes } from '../runtimes/attribute.ts'
import { findRuntime } from '../runtimes/index.ts'
import { type TellQuestion, whichInput } from './whichInput.ts'

const node = (attributes: Attributes, [input, output]: readonly number[][] = LENGTHS) => ({
  runtime: 'onnx',
  request: {
    ...{ version: 'opset19', attributes, inputShape: input! },
    size: { how: 'shape', shape: output! } as const,
  },
})

const LENGTHS = [
  [1, 1, 4, 6],
  [1, 1, 8, 12],
]
const [FLOOR, CEIL] = ['floor', 'ceil'].map((nearest_mode) => ({ mode: 'nearest', nearest_mode }))
const LINEAR = { mode: 'linear', coordinate_transformation_mode: 'half_pixel' }

const question = (settings: TellQuestion['settings'], small = false): TellQuestion => ({
  ...{ settings, small, dtype: 'float32', magnitude: 60 },
  inputShape: LENGTHS[0]!,
  outputShape: LENGTHS[1]!,
  tolerance: { absolute: 1e-4, relative: 0 },
})

const outputOf = ({ runtime, request }: ReturnType<typeof node>, input: Float32Array) => {
  const resolution = findRuntime(runtime).resolve(request)
  if (!resolution.ok) throw new Error('refused')
  return resizeOnCpu(planResize(resolution.spec), input)
}

test('an input tells every pair of settings apart that can be', () => {
  const settings = [node(FLOOR!), node(CEIL!), node(LINEAR)]
  const told = whichInput(question(settings))!
  expect(told).toMatchObject({ shape: LENGTHS[0], parted: 3, alike: 0, open: 0 })
  const outputs = settings.map((setting) => [...outputOf(setting, told.input)])
  expect(outputs[0]).not.toEqual(outputs[1])
  expect(outputs[1]).not.toEqual(outputs[2])
  expect(outputs[0]).not.toEqual(outputs[2])
})

test('settings that mean the same are said to be alike, whatever the input', () => {
  const same = { ...LINEAR, coordinate_transformation_mode: 'pytorch_half_pixel' }
  const told = whichInput(question([node(LINEAR), node(same), node(FLOOR!)]))!
  expect(told).toMatchObject({ parted: 2, alike: 1, open: 0, together: [[1], [0], []] })
})

test('the smallest one has the same ratio and tells as many apart', () => {
  const told = whichInput(question([node(FLOOR!), node(LINEAR)], true))!
  expect(told.parted).toBe(1)
  expect(told.shape).toEqual([1, 1, 1, 1].map((_, a) => told.outputShape[a]! / (a < 2 ? 1 : 2)))
  expect(told.input.length).toBeLessThan(24)
})

test('inputs of an integer type are of that type', () => {
  const bytes = { ...question([node(FLOOR!), node(LINEAR)]), dtype: 'uint8' } as const
  const { input } = whichInput(bytes)!
  expect([...input].every((value) => Number.isInteger(value) && value >= 0 && value < 256)).toBe(
    true,
  )
})
