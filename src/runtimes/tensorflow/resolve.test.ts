import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resizeOnCpu } from '../../core/evaluate.ts'
import { planResize } from '../../core/resizePlan.ts'
import { type Shape, volume } from '../../core/shape.ts'
import type { Attributes } from '../attribute.ts'
import type { ResizeRequest } from '../request.ts'
import { resolve } from './resolve.ts'

const asked = (
  version: string,
  attributes: Attributes,
  inputShape: Shape,
  shape: Shape,
): ResizeRequest => ({ version, attributes, inputShape, size: { how: 'shape', shape } })

/** The output for an input that counts up from 0. */
function output(request: ResizeRequest): number[] {
  const resolution = resolve(request)
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.refusals))
  const input = Float32Array.from({ length: volume(request.inputShape) }, (_, i) => i)
  return [...resizeOnCpu(planResize(resolution.spec), input)]
}

/** A row of n elements, resized to m. */
const row = (version: string, attributes: Attributes, n: number, m: number) =>
  output(asked(version, attributes, [1, n], [1, m]))

const refusals = (request: ResizeRequest) => {
  const resolution = resolve(request)
  return resolution.ok ? [] : resolution.refusals
}

describe('the flags of version 1', () => {
  test('are off by default: coordinates are i·I/O', () => {
    expect(row('1', {}, 2, 4)).toEqual([0, 0.5, 1, 1])
    expect(row('1', { method: 'nearest' }, 3, 5)).toEqual([0, 0, 1, 1, 2])
  })

  test('align_corners meets both ends; nearest then rounds, halves up', () => {
    expect(row('1', { align_corners: true }, 3, 5)).toEqual([0, 0.5, 1, 1.5, 2])
    expect(row('1', { method: 'nearest', align_corners: true }, 3, 5)).toEqual([0, 1, 1, 2, 2])
  })

  test('half_pixel_centers is what version 2 always has', () => {
    for (const method of ['bilinear', 'nearest', 'bicubic']) {
      const flagged = row('1', { method, half_pixel_centers: true }, 7, 12)
      expect(flagged).toEqual(row('2', { method }, 7, 12))
    }
  })
})

describe('nearest', () => {
  test('takes the element under the centre of the output', () => {
    expect(row('2', { method: 'nearest' }, 3, 5)).toEqual([0, 0, 1, 2, 2])
  })

  test('pays no heed to antialias; nor does area', () => {
    for (const method of ['nearest', 'area']) {
      expect(row('2', { method, antialias: true }, 9, 4)).toEqual(row('2', { method }, 9, 4))
    }
  })
})

describe('bicubic', () => {
  const filterOf = (version: string, attributes: Attributes) => {
    const resolution = resolve(asked(version, { method: 'bicubic', ...attributes }, [4, 5], [6, 7]))
    return resolution.ok ? resolution.spec.axes[1]!.filter : null
  }

  test('is −0.75 with repeated edges in version 1, and −0.5 within the image at half pixels', () => {
    const legacy = { kind: 'cubic', a: -0.75, excludeOutside: false, steps: 1024 }
    const keys = { kind: 'cubic', a: -0.5, excludeOutside: true, steps: 1024 }
    expect(filterOf('1', {})).toEqual(legacy)
    expect(filterOf('1', { align_corners: true })).toEqual(legacy)
    expect(filterOf('1', { half_pixel_centers: true })).toEqual(keys)
    expect(filterOf('2', {})).toEqual(keys)
  })

  test('is stretched under antialias', () => {
    expect(filterOf('2', { antialias: true })).toMatchObject({ kind: 'antialias', shape: 'cubic' })
  })
})

test('area weighs elements by the part that the cell covers', () => {
  const [first, second] = row('2', { method: 'area' }, 5, 2)
  expect(first).toBeCloseTo(0.4 * 0 + 0.4 * 1 + 0.2 * 2)
  expect(second).toBeCloseTo(0.2 * 2 + 0.4 * 3 + 0.4 * 4)
})

test('only the last two axes are resized, whatever the rank', () => {
  const resolution = resolve(asked('2', {}, [2, 3, 4, 5, 6], [7, 8]))
  expect(resolution.ok && resolution.outputShape).toEqual([2, 3, 4, 7, 8])
})

describe('TensorFlow refuses', () => {
  test('half_pixel_centers with align_corners or area, and names what it accepts', () => {
    const half = { half_pixel_centers: true }
    const use = 'half_pixel_centers=False'
    expect(refusals(asked('1', { ...half, align_corners: true }, [4, 5], [2, 2]))).toMatchObject([
      { code: 'notTogether', params: { second: 'align_corners=True', use } },
    ])
    expect(refusals(asked('1', { ...half, method: 'area' }, [4, 5], [2, 2]))).toMatchObject([
      { code: 'notTogether', params: { second: "method='area'", use } },
    ])
  })

  test('the arguments of the other version', () => {
    expect(refusals(asked('2', { align_corners: true }, [4, 5], [2, 2]))).toMatchObject([
      { code: 'noSuchAttribute', params: { until: '2' } },
    ])
    expect(refusals(asked('1', { antialias: true }, [4, 5], [2, 2]))).toMatchObject([
      { code: 'noSuchAttribute', params: { since: '2' } },
    ])
  })

  test('one axis, a length of 0, another number of lengths, scales, and versions to come', () => {
    expect(refusals(asked('2', {}, [5], [2]))).toMatchObject([{ code: 'rankOfMode' }])
    expect(refusals(asked('2', {}, [4, 5], [0, 2]))).toMatchObject([{ code: 'notALength' }])
    expect(refusals(asked('2', {}, [4, 5], [2]))).toMatchObject([{ code: 'rankMismatch' }])
    const scaled = {
      ...asked('2', {}, [4, 5], []),
      size: { how: 'scales', scales: [2, 2] },
    } as const
    expect(refusals(scaled)).toMatchObject([{ code: 'sizeMissing' }])
    expect(refusals(asked('3', {}, [4, 5], [2, 2]))).toMatchObject([{ code: 'unknownVersion' }])
  })
})

describe('for any lengths', () => {
  const length = fc.integer({ min: 1, max: 50 })
  const methods = fc.constantFrom('bilinear', 'nearest', 'bicubic', 'area')

  test('a size that is the input’s changes nothing', () => {
    const versions = fc.constantFrom('1', '2')
    fc.assert(
      fc.property(versions, methods, length, (version, method, n) => {
        const values = row(version, { method }, n, n)
        values.forEach((value, i) => {
          expect(value).toBeCloseTo(i, 4)
        })
      }),
    )
  })

  test('a constant stays constant under every method, with and without antialias', () => {
    fc.assert(
      fc.property(methods, fc.boolean(), length, length, (method, antialias, n, m) => {
        const resolution = resolve(asked('2', { method, antialias }, [n, 1], [m, 1]))
        const plan = resolution.ok ? planResize(resolution.spec) : null
        const values = resizeOnCpu(plan!, new Float32Array(n).fill(3))
        for (const value of values) expect(value).toBeCloseTo(3, 4)
      }),
    )
  })
})
