import { describe, expect, test } from 'vitest'
import { resizeOnCpu } from '../../core/evaluate.ts'
import { planResize } from '../../core/resizePlan.ts'
import type { Attributes } from '../attribute.ts'
import type { ResizeRequest, SizeRequest } from '../request.ts'
import { pillow } from './index.ts'
import { FILTERS } from './settings.ts'

const request = (
  attributes: Attributes,
  size: SizeRequest,
  inputShape = [1, 3, 4, 5],
): ResizeRequest => ({ version: '12', attributes, inputShape, size })

const to = (width: number, height: number) => ({ how: 'shape', shape: [width, height] }) as const

function resolved(asked: ResizeRequest) {
  const resolution = pillow.resolve(asked)
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.refusals))
  return resolution
}

const refusals = (asked: ResizeRequest) => {
  const resolution = pillow.resolve(asked)
  return resolution.ok ? [] : resolution.refusals
}

/** A ramp 0, 1, 2 … of one row, resized. */
function row(resample: string, input: number, output: number): number[] {
  const asked = request({ resample }, to(output, 1), [1, input])
  const values = Float32Array.from({ length: input }, (_, i) => i)
  return [...resizeOnCpu(planResize(resolved(asked).spec), values)]
}

function near(values: readonly number[], expected: readonly number[]): void {
  for (const [i, value] of values.entries()) expect(value).toBeCloseTo(expected[i]!, 5)
}

describe('the size', () => {
  test('is width, then height, of the last two axes, by lengths only', () => {
    expect(resolved(request({}, to(10, 6))).outputShape).toEqual([1, 3, 6, 10])
    expect(refusals(request({}, { how: 'scales', scales: [2, 2] }))[0]).toMatchObject({
      code: 'sizeMissing',
      params: { names: ['size'] },
    })
  })

  test('leaves an axis alone whose length it keeps', () => {
    const { axes } = resolved(request({}, to(10, 4))).spec
    expect(axes.map(({ filter }) => filter.kind)).toEqual(['copy', 'copy', 'copy', 'antialias'])
  })
})

describe('a filter', () => {
  test('NEAREST reads under the centre of the output’s cell, by added positions', () => {
    expect(row('NEAREST', 10, 3)).toEqual([1, 5, 8])
    // Exactly 1; the sum of 33 and a half steps of 2/67 is a little less.
    expect(row('NEAREST', 2, 67)[33]).toBe(0)
  })

  test('BOX is half open, so that an element centred between two cells counts once', () => {
    expect(row('BOX', 5, 2)).toEqual([1, 3.5])
    expect(row('BOX', 4, 2)).toEqual([0.5, 2.5])
  })

  test('BILINEAR and BICUBIC widen where the axis shrinks, and leave out what is outside', () => {
    near(row('BILINEAR', 8, 3), [1.1052632, 3.5, 5.8947368])
    near(row('BILINEAR', 2, 4), [0, 0.25, 0.75, 1])
    near(row('BICUBIC', 2, 4), [-0.0882353, 0.2071429, 0.7928571, 1.0882353])
  })
})

describe('what Pillow refuses', () => {
  test('names what to use instead', () => {
    expect(refusals(request({ resample: 'LANCZOS' }, to(2, 2)))[0]).toMatchObject({
      code: 'noSuchValue',
      params: { name: 'resample', options: FILTERS },
    })
    expect(refusals(request({}, to(2, 2), [7]))[0]).toMatchObject({
      code: 'rankOfMode',
      params: { rank: 1, use: '(1, 7)' },
    })
    expect(refusals(request({}, to(0, 2)))[0]).toMatchObject({ code: 'notALength', axis: 0 })
    expect(refusals(request({ box: 1 }, to(2, 2)))[0]!.code).toBe('noSuchAttribute')
    expect(refusals({ ...request({}, to(2, 2)), version: '1' })[0]!.code).toBe('unknownVersion')
  })
})

describe('an intent', () => {
  test('comes back as the same request', () => {
    for (const attributes of pillow.settings('12')) {
      const asked = request(attributes, to(7, 3))
      const intent = pillow.intent(asked)!
      const { attributes: again, size, lost } = pillow.express(intent, asked.inputShape, '12')
      expect(pillow.intent(request(again, size))).toEqual(intent)
      expect([size, lost]).toEqual([asked.size, []])
    }
  })

  test('without antialias or by scales loses that', () => {
    const wanted = {
      ...pillow.intent(request({ resample: 'BILINEAR' }, to(10, 8)))!,
      antialias: false,
      scales: [1, 1, 2, 2],
    }
    const { attributes, size, lost } = pillow.express(wanted, [1, 3, 4, 5], '12')
    expect([attributes, size]).toEqual([{ resample: 'BILINEAR' }, to(10, 8)])
    expect([...lost].sort()).toEqual(['antialias', 'scales'])
  })
})

describe('the page', () => {
  test('reads the default and its source, and marks it idle where nothing changes', () => {
    const [state] = pillow.attributes(request({}, to(5, 4)))
    expect(state).toMatchObject({ value: 'BICUBIC', set: false, idle: 'nothingResized' })
    expect(pillow.summary(request({ resample: 'BOX' }, to(5, 4)))).toBe('BOX')
  })

  test('gets a program that resizes every plane', () => {
    const input = { expression: 'np.arange(60, dtype=np.float32)', setup: [] }
    const text = pillow.code(request({}, to(2, 3)), input)
    expect(text).toContain('.resize((2, 3), resample=Image.Resampling.BICUBIC)')
    expect(text).toContain('image = np.arange(60, dtype=np.float32).reshape(1, 3, 4, 5)')
  })
})
