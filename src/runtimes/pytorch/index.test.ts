import { describe, expect, test } from 'vitest'
import type { Attributes } from '../attribute.ts'
import type { Intent } from '../intent.ts'
import type { ResizeRequest } from '../request.ts'
import { pytorch } from './index.ts'

const request = (attributes: Attributes, more: Partial<ResizeRequest> = {}): ResizeRequest => ({
  version: '2.11',
  attributes,
  inputShape: [1, 3, 4, 5],
  size: { how: 'shape', shape: [6, 10] },
  ...more,
})

const CODE = { setup: [], expression: 'np.arange(60, dtype=np.float32)' }

describe('the arguments', () => {
  const idle = (asked: ResizeRequest) =>
    Object.fromEntries(pytorch.attributes(asked).map((state) => [state.name, state.idle]))

  test('are those of the version', () => {
    const names = (version: string) =>
      pytorch.attributes(request({}, { version })).map(({ name }) => name)
    expect(names('1.9')).toEqual(['mode', 'align_corners', 'recompute_scale_factor'])
    expect(names('2.11')).toEqual(pytorch.attributeNames)
  })

  test('say when they change nothing', () => {
    expect(idle(request({}))).toMatchObject({
      align_corners: 'linearOrCubicOnly',
      antialias: 'linearOrCubicOnly',
      recompute_scale_factor: 'scalesOnly',
    })
    const size = { how: 'scales', scales: [1.5, 2] } as const
    expect(idle(request({ mode: 'bilinear' }, { size }))).toMatchObject({
      align_corners: undefined,
      antialias: undefined,
      recompute_scale_factor: undefined,
    })
    const area = idle(request({ mode: 'area' }, { size }))
    expect(area.recompute_scale_factor).toBe('lengthsAnyway')
  })

  test('keep their defaults where what was set is refused', () => {
    const [mode] = pytorch.attributes(request({ mode: 'cubic' }))
    expect(mode).toMatchObject({ value: 'nearest', set: true })
  })
})

test('a list speaks of the axes after batch and channels', () => {
  expect(pytorch.listAxes({ inputShape: [1, 3, 4, 5], attributes: {} })).toEqual([2, 3])
  expect(pytorch.listAxes({ inputShape: [1, 3], attributes: {} })).toEqual([])
})

test('releases go by the version of the page that reads the same', () => {
  const ok = (version: string) => pytorch.resolve(request({}, { version })).ok
  expect(['1.6.0', '1.9.1', '1.11', '1.13.1', '2.0.0', '2.11.0'].map(ok)).not.toContain(false)
  expect(['0.4', '1.10.2', '3'].map(ok)).not.toContain(true)
})

describe('an intent', () => {
  const size = { how: 'scales', scales: [1.7, 0.6] } as const

  test('comes back as the settings that it was made of', () => {
    for (const version of pytorch.versions) {
      for (const attributes of pytorch.settings(version)) {
        const asked = request(attributes, { version, size })
        const intent = pytorch.intent(asked)
        if (!intent) continue
        const { lost, ...said } = pytorch.express(intent, asked.inputShape, version)
        expect(lost).toEqual([])
        expect(pytorch.intent({ ...asked, ...said })).toEqual(intent)
      }
    }
  })

  test('of another runtime takes what comes closest, and says what is lost', () => {
    const intent: Intent = {
      mode: 'cubic',
      transformation: 'half_pixel',
      rounding: 'floor',
      a: -0.6,
      excludeOutside: true,
      antialias: false,
      singlePixel: 'formula',
      outputShape: [2, 3, 6, 10],
      scales: null,
    }
    expect(pytorch.express(intent, [1, 3, 4, 5], '2.11')).toEqual({
      attributes: { mode: 'bicubic' },
      size: { how: 'shape', shape: [6, 10] },
      lost: ['a', 'excludeOutside', 'outputShape'],
    })
  })

  test('keeps the lengths where PyTorch would make others of the scales', () => {
    const shape = [1, 1, 7, 7]
    const float32 = pytorch.intent(request({}, { inputShape: [1, 1, 10, 10] }))!
    const intent = { ...float32, outputShape: shape, scales: [1, 1, 0.69, 0.69] }
    expect(pytorch.express(intent, [1, 1, 10, 10], '2.11').size).toEqual({
      how: 'shape',
      shape: [7, 7],
    })
  })
})

test('a change of version leaves out and names what is not there', () => {
  const asked = request({ mode: 'bilinear', antialias: true })
  expect(pytorch.carry(asked, '1.9')).toEqual({
    attributes: { mode: 'bilinear' },
    lost: ['antialias'],
  })
})

test('a summary is the mode and the flags that are on', () => {
  expect(pytorch.summary(request({}))).toBe('nearest')
  const corners = { mode: 'bilinear', align_corners: true, antialias: false }
  expect(pytorch.summary(request(corners))).toBe('bilinear align_corners')
})

describe('the program', () => {
  test('hands the arguments on as they were set', () => {
    const asked = request({ mode: 'bilinear', align_corners: 1 as unknown as boolean })
    const text = pytorch.code(asked, CODE)
    for (const line of [
      'import torch.nn.functional as F',
      'values = np.arange(60, dtype=np.float32).reshape(1, 3, 4, 5)',
      '    size=(6, 10),',
      "    mode='bilinear',",
      '    align_corners=True,',
    ]) {
      expect(text.split('\n')).toContain(line)
    }
    expect(text).not.toContain('antialias')
  })

  test('gives scale factors as floats', () => {
    const size = { how: 'scales', scales: [2, 1.5] } as const
    expect(pytorch.code(request({}, { size }), CODE)).toContain('scale_factor=(2.0, 1.5),')
  })
})

test('the single column is named as a departure where it applies', () => {
  const [departure] = pytorch.departures
  const smooth = { mode: 'bilinear', antialias: true }
  const size = (...shape: number[]) => ({ size: { how: 'shape', shape } as const })
  expect(departure!.applies(request(smooth, size(2, 1)))).toBe(true)
  expect(departure!.applies(request(smooth, size(2, 2)))).toBe(false)
  expect(departure!.applies(request(smooth, { size: { how: 'scales', scales: [2, 0.3] } }))).toBe(
    true,
  )
})
