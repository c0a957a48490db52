import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findRuntime } from '../runtimes/index.ts'
import type { ResizeRequest } from '../runtimes/request.ts'
import { decimalOf, decimalText, floorOf, roundOf, times } from './decimals.ts'
import { scaleReadings } from './scaleReadings.ts'

const readingsOf = (name: string, request: ResizeRequest) => {
  const runtime = findRuntime(name)
  const resolution = runtime.resolve(request)
  if (!resolution.ok) throw new Error(resolution.refusals[0]!.code)
  return scaleReadings(request, resolution, runtime)
}

const line = (input: number, scale: number, attributes: ResizeRequest['attributes'] = {}) => ({
  version: 'opset19',
  attributes: { mode: 'linear', ...attributes },
  inputShape: [1, 1, 4, input],
  size: { how: 'scales', scales: [1, 1, 1, scale] } as const,
})

describe('where a scale comes from', () => {
  test('by a factor: 4 by 2.3 goes by 2.3 and not by 9/4, which the second output shows', () => {
    const [reading] = readingsOf('onnxruntime', line(4, 2.3))
    expect(reading).toMatchObject({ axis: 3, input: 4, output: 9, typed: 2.3, by: 'scale' })
    expect(reading!.arithmetic).toBe('float32')
    expect(reading!.part).toMatchObject({ output: 0, reads: 1 })
    expect(reading!.part!.given).toBeCloseTo(0.5 / 2.3 - 0.5)
    expect(reading!.part!.lengths).toBeCloseTo(0.5 / 2.25 - 0.5)
  })

  test('plays no part where each output is its input, as ONNX Runtime copies equal shapes', () => {
    const [copied] = readingsOf('onnxruntime', line(3, 1.3))
    expect(copied).toMatchObject({ filter: 'copy', located: false, part: null })
    const off = { ...line(3, 1.3), off: ['equal_shape_copy'] }
    expect(readingsOf('onnxruntime', off)[0]).toMatchObject({ filter: 'linear', located: true })
    expect(readingsOf('onnxruntime', off)[0]!.part).not.toBeNull()
  })

  test('by a factor that the runtime recomputes: the lengths decide', () => {
    const [reading] = readingsOf('pytorch', {
      ...line(4, 2.3),
      version: '2.11',
      attributes: { mode: 'bilinear', recompute_scale_factor: true },
      size: { how: 'scales', scales: [1, 2.3] },
    })
    expect(reading).toMatchObject({ by: 'lengths', typed: 2.3 })
    expect(reading!.part!.output).toBe(0)
  })

  test('is told as it is kept: PyTorch makes nearest ratios in float64 and keeps them in float32', () => {
    const [reading] = readingsOf('pytorch', {
      ...line(26, 1),
      version: '2.11',
      attributes: { mode: 'nearest' },
      size: { how: 'shape', shape: [4, 67] },
    })
    expect(reading).toMatchObject({ arithmetic: 'float64', kept: 'float32' })
    expect(reading!.ratio).toBe(Math.fround(26 / 67))
  })

  test('by lengths there is one reading', () => {
    const [reading] = readingsOf('onnxruntime', {
      ...line(4, 1),
      size: { how: 'shape', shape: [1, 1, 4, 9] },
    })
    expect(reading).toMatchObject({ by: 'lengths', typed: null, part: null, products: [] })
    expect(reading!.scale).toBe(2.25)
  })

  test('a factor that gives whole lengths has readings that do not part', () => {
    const [reading] = readingsOf('onnxruntime', line(4, 2))
    expect(reading!.part).toBe(null)
  })

  test('10 by 0.7 is 7 for people and in float64, less with a float32 scale', () => {
    const [reading] = readingsOf('onnx', line(10, 0.7))
    const rows = reading!.products.map(({ arithmetic, floor, round }) => [arithmetic, floor, round])
    expect(rows).toEqual([
      ['exact', 7, 7],
      ['float64', 7, 7],
      ['float32 scale', 6, 7],
      ['float32', 7, 7],
    ])
    expect(reading!.products.filter(({ own }) => own).map((p) => p.arithmetic)).toEqual([
      'float32 scale',
    ])
    expect(reading!.output).toBe(6)
  })
})

describe('a decimal as typed', () => {
  test('keeps all its digits', () => {
    expect(decimalText(times(decimalOf(2.3), 4))).toBe('9.2')
    expect(decimalText(times(decimalOf(224 / 706), 706))).toBe('223.99999999999999416')
    expect(decimalText(decimalOf(1e21))).toBe('1000000000000000000000')
    expect(decimalText(decimalOf(1.5e-7))).toBe('0.00000015')
  })

  test('is cut and rounded as integers are', () => {
    const thousandths = fc.integer({ min: 0, max: 1e6 })
    fc.assert(
      fc.property(thousandths, (n) => {
        const decimal = decimalOf(n / 1000)
        expect(floorOf(decimal)).toBe(Math.floor(n / 1000))
        expect(roundOf(decimal)).toBe(Math.floor((n + 500) / 1000))
      }),
    )
  })
})
