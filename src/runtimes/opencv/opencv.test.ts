import { describe, expect, test } from 'vitest'
import { planResize } from '../../core/resizePlan.ts'
import type { Attributes } from '../attribute.ts'
import { type Intent, lostFields } from '../intent.ts'
import type { ResizeRequest, SizeRequest } from '../request.ts'
import { opencv } from './index.ts'
import { INTERPOLATIONS } from './settings.ts'

const request = (
  attributes: Attributes,
  size: SizeRequest,
  inputShape = [1, 3, 4, 5],
): ResizeRequest => ({ version: '4', attributes, inputShape, size })

const dsize = (width: number, height: number) => ({ how: 'shape', shape: [width, height] }) as const
const factors = (fx: number, fy: number) => ({ how: 'scales', scales: [fx, fy] }) as const

function resolved(asked: ResizeRequest) {
  const resolution = opencv.resolve(asked)
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.refusals))
  return resolution
}

const axesOf = (asked: ResizeRequest) => resolved(asked).spec.axes
const refusals = (asked: ResizeRequest) => {
  const resolution = opencv.resolve(asked)
  return resolution.ok ? [] : resolution.refusals
}

describe('the size', () => {
  test('is width, then height, of the last two axes', () => {
    const { outputShape } = resolved(request({}, dsize(10, 6)))
    expect(outputShape).toEqual([1, 3, 6, 10])
    expect(axesOf(request({}, dsize(10, 6))).map(({ filter }) => filter.kind)).toEqual([
      'copy',
      'copy',
      'linear',
      'linear',
    ])
  })

  test('by factors is rounded, halves to even', () => {
    const { outputShape, lengths } = resolved(request({}, factors(0.5, 2.6)))
    expect(outputShape).toEqual([1, 3, 10, 2])
    expect(lengths.map(({ axis, product, length }) => [axis, product, length])).toEqual([
      [3, 2.5, 2],
      [2, 10.4, 10],
    ])
  })

  test('by factors keeps the factors for coordinates, except under INTER_NEAREST_EXACT', () => {
    const rescale = (interpolation: string) =>
      axesOf(request({ interpolation }, factors(0.5, 2.6)))[3]!.rescale
    expect(rescale('INTER_LINEAR')).toEqual({ by: 'scale', scale: 0.5, order: 'inverse' })
    expect(rescale('INTER_NEAREST_EXACT')).toEqual({ by: 'lengths', order: 'sum' })
  })

  test('that changes nothing copies, even by factors that are not 1', () => {
    const axes = axesOf(request({ interpolation: 'INTER_CUBIC' }, factors(1.05, 0.95)))
    expect(axes.map(({ filter }) => filter.kind)).toEqual(['copy', 'copy', 'copy', 'copy'])
  })
})

describe('INTER_AREA', () => {
  const area = (size: SizeRequest, inputShape?: number[]) =>
    axesOf(request({ interpolation: 'INTER_AREA' }, size, inputShape)).slice(-2)

  test('takes means where no axis grows, and else blends on both', () => {
    expect(area(dsize(2, 4)).map(({ filter }) => filter.kind)).toEqual(['area', 'area'])
    expect(area(dsize(2, 5)).map(({ filter }) => filter.kind)).toEqual(['linear', 'linear'])
  })

  test('weighs elements by the part under the cell, and drops parts below a thousandth', () => {
    const weights = (input: number, output: number) => {
      const { axes } = planResize({ axes: area(dsize(output, 1), [1, input]) })
      return [...axes[1]!.weights.subarray(0, axes[1]!.tapCount)]
    }
    expect(weights(5, 2)).toEqual([0.4, 0.4, 0.2])
    const [only, none] = weights(2001, 2000)
    expect([only, none ?? 0]).toEqual([1 / (1 / (2000 / 2001)), 0])
  })
})

describe('INTER_NEAREST_EXACT', () => {
  test('steps in 16 bits up to 4.14, and adds up in float64 since', () => {
    const picks = (version: string) => {
      const asked = request({ interpolation: 'INTER_NEAREST_EXACT' }, dsize(9, 1), [1, 6])
      return [...planResize({ axes: axesOf({ ...asked, version }) }).axes[1]!.taps]
    }
    expect(picks('4.14')).toEqual([0, 1, 1, 2, 3, 3, 4, 5, 5])
    expect(picks('4')).toEqual([0, 1, 1, 2, 2, 3, 4, 5, 5])
  })
})

describe('Intel IPP', () => {
  const stored = (interpolation: string, inputShape: number[], off?: string[]) =>
    axesOf({ ...request({ interpolation }, dsize(7, 9), inputShape), off }).at(-1)!.stored

  test('keeps coordinates in float64, where the input is large enough', () => {
    expect(stored('INTER_LINEAR', [2, 2])).toBeUndefined()
    expect(stored('INTER_LINEAR', [1, 9])).toBe('float32')
    expect(stored('INTER_CUBIC', [4, 4])).toBeUndefined()
    expect(stored('INTER_CUBIC', [9, 3])).toBe('float32')
  })

  test('can be switched off', () => {
    expect(stored('INTER_LINEAR', [4, 5], ['intel_ipp'])).toBe('float32')
  })
})

describe('what OpenCV refuses', () => {
  test('names what to use instead', () => {
    expect(refusals(request({ interpolation: 'INTER_LANCZOS4' }, dsize(2, 2)))).toEqual([
      {
        code: 'noSuchValue',
        params: { name: 'interpolation', value: 'INTER_LANCZOS4', options: INTERPOLATIONS },
        field: 'attribute.interpolation',
      },
    ])
    expect(refusals(request({}, { how: 'same' }))[0]).toMatchObject({
      code: 'sizeMissing',
      params: { names: ['dsize', 'fx, fy'] },
    })
    expect(refusals(request({}, dsize(2, 2), [7]))[0]).toMatchObject({
      code: 'rankOfMode',
      params: { rank: 1, use: '(1, 7)' },
    })
    expect(refusals(request({}, factors(0.05, 1)))[0]).toMatchObject({
      code: 'scaleRoundsToZero',
      params: { input: 5, scale: 0.05 },
      axis: 0,
    })
    expect(refusals(request({}, { how: 'shape', shape: [1, 3, 2, 2] }))[0]).toMatchObject({
      code: 'rankMismatch',
      params: { given: 4, rank: 2 },
    })
  })

  test('holds attributes and versions that it does not have', () => {
    expect(refusals(request({ mode: 'nearest' }, dsize(2, 2)))[0]!.code).toBe('noSuchAttribute')
    expect(refusals({ ...request({}, dsize(2, 2)), version: '3' })[0]!.code).toBe('unknownVersion')
  })
})

describe('an intent', () => {
  test('comes back as the same request', () => {
    for (const attributes of opencv.settings('4')) {
      const asked = request(attributes, factors(1.5, 2))
      const intent = opencv.intent(asked)!
      const { attributes: again, size, lost } = opencv.express(intent, asked.inputShape, '4')
      expect(opencv.intent(request(again, size))).toEqual(intent)
      expect([size, lost]).toEqual([asked.size, []])
    }
  })

  test('of half pixels and halves up is INTER_NEAREST_EXACT', () => {
    const exact = opencv.intent(request({ interpolation: 'INTER_NEAREST_EXACT' }, dsize(2, 2)))!
    const half: Intent = { ...exact, transformation: 'half_pixel', rounding: 'roundHalfUp' }
    const { attributes, lost } = opencv.express(half, [1, 3, 4, 5], '4')
    expect([attributes, lost]).toEqual([{ interpolation: 'INTER_NEAREST_EXACT' }, []])
  })

  test('keeps its lengths rather than scales that would round to others', () => {
    const floored = { ...opencv.intent(request({}, dsize(2, 3)))!, scales: [1, 1, 0.9, 0.5] }
    const { size, lost } = opencv.express(floored, [1, 3, 4, 5], '4')
    expect([size, lost]).toEqual([dsize(2, 3), ['scales']])
  })

  test('that changes other axes or antialiases loses that', () => {
    const wanted = {
      ...opencv.intent(request({}, dsize(2, 2)))!,
      antialias: true,
      outputShape: [2, 3, 2, 2],
    }
    const expressed = opencv.express(wanted, [1, 3, 4, 5], '4')
    expect(expressed.lost).toEqual(['antialias', 'outputShape'])
    expect(lostFields(wanted, wanted)).toEqual([])
  })
})

describe('the page', () => {
  test('reads the default and its source, and marks it idle where nothing changes', () => {
    const [state] = opencv.attributes(request({}, dsize(5, 4)))
    expect(state).toMatchObject({ value: 'INTER_LINEAR', set: false, idle: 'nothingResized' })
    expect(opencv.summary(request({}, dsize(5, 4)))).toBe('INTER_LINEAR')
  })

  test('gets a program that resizes every plane', () => {
    const input = { expression: 'np.arange(60)', setup: [] }
    const text = opencv.code(request({ interpolation: 'INTER_AREA' }, dsize(2, 3)), input)
    expect(text).toContain('cv2.resize(plane, (2, 3), interpolation=cv2.INTER_AREA)')
    expect(text).toContain('.reshape(-1, 4, 5)')
    expect(opencv.code(request({}, factors(2, 0.5)), input)).toContain('None, fx=2.0, fy=0.5')
  })
})
