import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resizeOnCpu } from '../../core/evaluate.ts'
import { planResize } from '../../core/resizePlan.ts'
import { type Shape, volume } from '../../core/shape.ts'
import type { Attributes } from '../attribute.ts'
import type { Refusal } from '../refusal.ts'
import type { ResizeRequest } from '../request.ts'
import { repeatsFirstRow } from './departures.ts'
import { resolve } from './resolve.ts'

const bySize = (shape: Shape): ResizeRequest['size'] => ({ how: 'shape', shape })
const byScales = (...scales: number[]): ResizeRequest['size'] => ({ how: 'scales', scales })

const asked = (
  attributes: Attributes,
  inputShape: Shape,
  size: ResizeRequest['size'],
  more: Partial<ResizeRequest> = {},
): ResizeRequest => ({ version: '2.11', attributes, inputShape, size, ...more })

/** The output for an input that counts up from 0. */
function output(request: ResizeRequest): number[] {
  const resolution = resolve(request)
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.refusals))
  const input = Float32Array.from({ length: volume(request.inputShape) }, (_, i) => i)
  return [...resizeOnCpu(planResize(resolution.spec), input)]
}

function refusals(request: ResizeRequest): readonly Refusal[] {
  const resolution = resolve(request)
  return resolution.ok ? [] : resolution.refusals
}

describe('a scale factor', () => {
  test('makes a length by floor in float64', () => {
    const made = resolve(asked({}, [1, 1, 88], byScales(120 / 88)))
    expect(made.ok && made.outputShape).toEqual([1, 1, 119])
    expect(made.ok && made.lengths[0]).toMatchObject({ axis: 2, length: 119 })
  })

  test('decides coordinates, unless they are to follow the lengths', () => {
    const picks = (recompute_scale_factor: boolean) =>
      output(asked({ recompute_scale_factor }, [1, 1, 10], byScales(0.26)))
    expect(picks(false)).toEqual([0, 3])
    expect(picks(true)).toEqual([0, 5])
  })

  test('counts for nothing in area, nor under align_corners', () => {
    const area = output(asked({ mode: 'area' }, [1, 1, 5], byScales(0.5)))
    expect(area).toEqual(output(asked({ mode: 'area' }, [1, 1, 5], bySize([2]))))
    const corners = { mode: 'linear', align_corners: true }
    expect(output(asked(corners, [1, 1, 5], byScales(0.7)))).toEqual([0, 2, 4])
  })
})

describe('nearest, when a scale was given', () => {
  test('leaves equal lengths alone in small images only', () => {
    expect(output(asked({}, [1, 1, 1, 4], byScales(1, 1.2)))).toEqual([0, 1, 2, 3])
    expect(output(asked({}, [1, 1, 4], byScales(1.2)))).toEqual([0, 0, 1, 2])
    const wide = output(asked({}, [1, 1, 1, 130], byScales(1, 1.004)))
    expect(wide.slice(0, 3)).toEqual([0, 0, 1])
  })

  test('leaves them alone before 2.0 where there is one channel', () => {
    const old = { version: '1.13' }
    expect(output(asked({}, [1, 1, 1, 4], byScales(1, 1.2), old))).toEqual([0, 1, 2, 3])
    expect(output(asked({}, [1, 2, 1, 2], byScales(1, 1.4), old))).toEqual([0, 0, 2, 2])
  })
})

test('nearest-exact meets the half at 2 to 123 on two sides, by the loop that runs', () => {
  const exact = { mode: 'nearest-exact' }
  expect(output(asked(exact, [1, 1, 2], bySize([123])))[61]).toBe(1)
  expect(output(asked(exact, [1, 1, 1, 2], bySize([1, 123])))[61]).toBe(0)
})

describe('a single output', () => {
  const linear = { mode: 'linear' }
  test('is the centre', () => {
    expect(output(asked(linear, [1, 1, 5], bySize([1])))).toEqual([2])
  })

  test('was the first element up to 1.9', () => {
    expect(output(asked(linear, [1, 1, 5], bySize([1]), { version: '1.9' }))).toEqual([0])
  })

  test('is the first element under align_corners', () => {
    expect(output(asked({ ...linear, align_corners: true }, [1, 1, 5], bySize([1])))).toEqual([0])
  })
})

describe('antialias', () => {
  const smooth = { mode: 'bilinear', antialias: true }

  test('keeps the half pixel under align_corners and changes the ratio', () => {
    const request = asked({ ...smooth, align_corners: true }, [1, 1, 1, 7], bySize([1, 3]))
    const resolution = resolve(request)
    const plan = resolution.ok ? planResize(resolution.spec) : null
    expect([...plan!.axes[3]!.coordinates]).toEqual([1, 4, 7])
  })

  test('repeats the first row of a single column, as the CPU code does', () => {
    const request = asked(smooth, [1, 1, 4, 3], bySize([2, 1]))
    const [first, second] = output(request)
    expect(second).toBe(first)
    const off = { off: ['antialias_single_column'] }
    const [top, bottom] = output({ ...request, ...off })
    expect(top).toBe(first)
    expect(bottom).toBeGreaterThan(top!)
    expect(repeatsFirstRow(asked(smooth, [1, 1, 4, 3], bySize([4, 1])), [1, 1, 4, 1], 2)).toBe(
      false,
    )
  })
})

describe('PyTorch refuses', () => {
  const image: Shape = [1, 1, 4, 5]
  const size = bySize([2, 2])
  test.each([
    ['bicubic on a line', asked({ mode: 'bicubic' }, [1, 1, 5], bySize([2])), "mode='linear'"],
    [
      'bilinear on a volume',
      asked({ mode: 'bilinear' }, [1, 1, 2, 2, 2], bySize([1, 1, 1])),
      "mode='trilinear'",
    ],
    ['a matrix', asked({}, [4, 5], bySize([])), 'input.unsqueeze(0)'],
    ['six dimensions', asked({}, [1, 1, 1, 1, 4, 5], bySize([1, 1, 2, 2])), 'input.flatten(0, 1)'],
    [
      'align_corners with nearest',
      asked({ align_corners: false }, image, size),
      'align_corners=None',
    ],
    [
      'align_corners with area',
      asked({ mode: 'area', align_corners: true }, image, size),
      'align_corners=None',
    ],
    ['antialias with nearest', asked({ antialias: true }, image, size), "mode='bilinear'"],
    [
      'antialias on a line',
      asked({ mode: 'linear', antialias: true }, [1, 1, 5], bySize([2])),
      'antialias=False',
    ],
    [
      'to recompute what was not given',
      asked({ recompute_scale_factor: true }, image, size),
      'recompute_scale_factor=False',
    ],
  ])('%s, and names the nearest that it accepts', (_, request, use) => {
    const [refusal, ...rest] = refusals(request)
    expect(refusal?.params).toMatchObject({ use })
    expect(rest).toEqual([])
  })

  test('what a version does not have', () => {
    const old = { version: '1.9' }
    expect(refusals(asked({ mode: 'nearest-exact' }, image, size, old))).toMatchObject([
      { code: 'valueSince', params: { since: '1.11', use: 'nearest' } },
    ])
    expect(refusals(asked({ mode: 'bilinear', antialias: true }, image, size, old))).toMatchObject([
      { code: 'noSuchAttribute', params: { since: '1.11' } },
    ])
    expect(refusals(asked({}, image, size, { version: '0.4' }))).toMatchObject([
      { code: 'unknownVersion' },
    ])
  })

  test('a length of 0, but for area', () => {
    expect(refusals(asked({}, image, byScales(0.1, 1)))).toMatchObject([
      { code: 'scaleFloorsToZero' },
    ])
    const empty = resolve(asked({ mode: 'area' }, image, byScales(0.1, 1)))
    expect(empty.ok && empty.outputShape).toEqual([1, 1, 0, 5])
  })

  test('a list of another length, a mode that is none, and no size at all', () => {
    expect(refusals(asked({}, image, bySize([2])))).toMatchObject([{ code: 'rankMismatch' }])
    expect(refusals(asked({ mode: 'cubic' }, image, size))).toMatchObject([{ code: 'noSuchValue' }])
    expect(refusals(asked({}, image, { how: 'same' }))).toMatchObject([{ code: 'sizeMissing' }])
  })
})

describe('for any lengths', () => {
  const lengths = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }))

  test('a size that is the input’s changes nothing', () => {
    const modes = fc.constantFrom('nearest', 'nearest-exact', 'linear', 'area')
    fc.assert(
      fc.property(modes, fc.integer({ min: 1, max: 60 }), (mode, n) => {
        const values = output(asked({ mode }, [1, 1, n], bySize([n])))
        expect(values).toEqual(Array.from({ length: n }, (_, i) => i))
      }),
    )
  })

  test('blending modes stay within the input, and align_corners meets its ends', () => {
    fc.assert(
      fc.property(lengths, ([n, m]) => {
        const values = output(
          asked({ mode: 'linear', align_corners: true }, [1, 1, n], bySize([m])),
        )
        expect(values[0]).toBe(0)
        if (m > 1) expect(values.at(-1)).toBeCloseTo(n - 1, 4)
        expect(Math.max(...values)).toBeLessThanOrEqual(n - 1 + 1e-4)
      }),
    )
  })

  test('batch and channels are left alone', () => {
    fc.assert(
      fc.property(lengths, ([n, m]) => {
        const resolution = resolve(asked({}, [2, 3, n], bySize([m])))
        const kinds = resolution.ok ? resolution.spec.axes.map(({ filter }) => filter.kind) : []
        expect(kinds.slice(0, 2)).toEqual(['copy', 'copy'])
      }),
    )
  })
})
