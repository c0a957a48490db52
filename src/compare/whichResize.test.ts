import { describe, expect, test } from 'vitest'
import { resizeOnCpu } from '../core/evaluate.ts'
import { planResize } from '../core/resizePlan.ts'
import { type Shape, volume } from '../core/shape.ts'
import type { Attributes } from '../runtimes/attribute.ts'
import { findRuntime } from '../runtimes/index.ts'
import type { Dtype, ResizeRequest } from '../runtimes/request.ts'
import { type WhichQuestion, whichResize } from './whichResize.ts'
import { whichTolerance } from './whichTolerance.ts'

interface Asked {
  readonly runtime?: string
  readonly version?: string
  readonly attributes: Attributes
  readonly from?: Shape
  readonly to?: Shape
  readonly dtype?: Dtype
  readonly input?: Float32Array
}

const NOISE = (i: number) => Math.fround(Math.sin(i * 12.9898) * 43.7)

/** The question that a setting's own output is. */
function questionOf(asked: Asked): WhichQuestion {
  const { runtime = 'onnx', version = 'opset19', attributes, dtype = 'float32' } = asked
  const { from = [1, 3, 4, 5], to = [2, 3, 6, 10] } = asked
  const input = asked.input ?? Float32Array.from({ length: volume(from) }, (_, i) => NOISE(i))
  const request: ResizeRequest = {
    ...{ version, attributes, inputShape: from, dtype },
    size: { how: 'shape', shape: to },
  }
  const resolution = findRuntime(runtime).resolve(request)
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.refusals))
  const output = resizeOnCpu(planResize(resolution.spec), input)
  const tolerance = whichTolerance(input, output, dtype)
  return { inputShape: from, input, outputShape: to, output, dtype, own: null, tolerance }
}

describe('which resize it was', () => {
  test('is found first, equal, with all settings that mean the same', () => {
    const { groups, within } = whichResize(
      questionOf({
        attributes: { mode: 'nearest', coordinate_transformation_mode: 'asymmetric' },
      }),
    )
    expect(within).toBe(1)
    expect(groups[0]).toMatchObject({ whole: true, error: { largest: 0, at: null, outside: 0 } })
    const runtimes = new Set(groups[0]!.settings.map(({ runtime }) => runtime))
    expect([...runtimes]).toEqual(expect.arrayContaining(['tensorrt', 'onnx', 'onnxruntime']))
  })

  test('ranks the others by their largest error, and says where it is', () => {
    const { groups } = whichResize(questionOf({ attributes: { mode: 'linear' } }))
    const errors = groups.map(({ error }) => error.largest)
    expect(errors).toEqual([...errors].sort((a, b) => a - b))
    for (const { error } of groups.slice(1)) expect(error.at).toHaveLength(4)
  })

  test('is nothing where no setting made it, and the nearest comes first', () => {
    const question = questionOf({ attributes: { mode: 'linear' } })
    question.output[7] = question.output[7]! + 3
    const { groups, within } = whichResize(question)
    expect(within).toBe(0)
    expect(groups[0]!.error).toMatchObject({ at: [0, 0, 0, 7], outside: 1 })
    expect(groups[0]!.error.largest).toBeCloseTo(3)
  })

  test('takes a NaN and an infinity as equal to themselves, and as unlike any number', () => {
    const input = Float32Array.from({ length: 60 }, (_, i) => NOISE(i))
    input[7] = Number.NaN
    input[33] = Number.POSITIVE_INFINITY
    const question = questionOf({ attributes: { mode: 'linear' }, input })
    expect(whichResize(question).groups[0]!.error).toEqual({ largest: 0, at: null, outside: 0 })
    question.output.fill(0, 0, 20)
    expect(whichResize(question).groups[0]!.error.largest).toBe(Number.POSITIVE_INFINITY)
  })

  test('of integers demands the very integers', () => {
    const input = Float32Array.from({ length: 60 }, (_, i) => (i * 83) % 256)
    const attributes = { mode: 'linear', coordinate_transformation_mode: 'half_pixel' }
    const asked = { attributes, input, to: [1, 3, 7, 9], dtype: 'uint8' } as const
    const { within, groups, unable } = whichResize(questionOf(asked))
    expect(within).toBeGreaterThan(0)
    expect(groups[0]!.error.largest).toBe(0)
    expect(unable).toContainEqual({ runtime: 'pytorch', unable: { why: 'dtype' } })
  })

  test('leaves out runtimes that resize other axes: channels last', () => {
    const attributes = { mode: 'linear', coordinate_transformation_mode: 'half_pixel' }
    const asked = { attributes, from: [1, 4, 5, 3], to: [1, 6, 10, 3] }
    const { within, groups, unable } = whichResize(questionOf(asked))
    expect(within).toBeGreaterThan(0)
    const first = groups.slice(0, within).flatMap(({ settings }) => settings)
    expect(first.map(({ runtime }) => runtime)).toContain('onnx')
    const why = { why: 'shape', shape: [1, 4, 10, 3] }
    expect(unable).toContainEqual({ runtime: 'pytorch', unable: why })
  })

  test('tries a setting that is not among the usual ones, when it is told', () => {
    const attributes = { mode: 'cubic', cubic_coeff_a: -0.6 }
    const question = questionOf({ attributes, to: [1, 3, 7, 9] })
    expect(whichResize(question).within).toBe(0)
    const { inputShape, outputShape } = question
    const size = { how: 'shape', shape: outputShape } as const
    const own = { runtime: 'onnx', request: { version: 'opset19', attributes, inputShape, size } }
    const { within, groups } = whichResize({ ...question, own })
    expect(within).toBe(1)
    expect(groups[0]!.settings).toMatchObject([{ runtime: 'onnx', request: { attributes } }])
  })

  test('compares a large output at some elements, and the nearest settings at all', () => {
    const attributes = { mode: 'linear', coordinate_transformation_mode: 'half_pixel' }
    const asked = { attributes, from: [1, 1, 300, 200], to: [1, 1, 450, 500] }
    const { groups, within, sampled } = whichResize(questionOf(asked))
    expect(sampled).toBeLessThan(10_000)
    expect(within).toBeGreaterThan(0)
    expect(groups[0]).toMatchObject({ whole: true, error: { largest: 0 } })
    for (const { whole } of groups.slice(0, within)) expect(whole).toBe(true)
  })
})
