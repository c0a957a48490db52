import { describe, expect, test } from 'vitest'
import type { Attributes } from '../attribute.ts'
import type { ResizeRequest } from '../request.ts'
import { onnx } from './index.ts'

const SHAPE = { how: 'shape', shape: [1, 1, 8, 8] } as const

function request(attributes: Attributes, more: Partial<ResizeRequest> = {}): ResizeRequest {
  return { version: 'opset19', attributes, inputShape: [1, 1, 4, 4], size: SHAPE, ...more }
}

const codes = (asked: ResizeRequest) => {
  const resolution = onnx.resolve(asked)
  return resolution.ok ? [] : resolution.refusals.map(({ code }) => code)
}

describe('an opset', () => {
  test('stands for the newest operator that it has', () => {
    const at = (version: string) =>
      onnx.attributes(request({}, { version })).map(({ name }) => name)
    expect(at('opset12')).toEqual(at('opset11'))
    expect(at('opset18')).toContain('antialias')
    expect(at('opset13')).not.toContain('antialias')
  })

  test('before 11 fixes asymmetric, and says so', () => {
    const states = onnx.attributes(request({}, { version: 'opset10' }))
    const transformation = states.find(({ name }) => name === 'coordinate_transformation_mode')
    expect(transformation).toMatchObject({ value: 'asymmetric', control: { type: 'fixed' } })
  })

  test('keeps what opset 10 meant when it becomes 11', () => {
    const asked = request({ mode: 'linear' }, { version: 'opset10' })
    expect(onnx.carry(asked, 'opset11').attributes).toMatchObject({
      mode: 'linear',
      coordinate_transformation_mode: 'asymmetric',
    })
    const newer = request({ mode: 'linear', antialias: 1 })
    expect(onnx.carry(newer, 'opset13').lost).toEqual(['antialias'])
  })

  test('rounds up there what shrank, and says so where some axes grow and others shrink', () => {
    const older = (...scales: number[]) =>
      request({}, { version: 'opset10', size: { how: 'scales', scales } })
    const carried = (...scales: number[]) => onnx.carry(older(...scales), 'opset11')
    expect(carried(1, 1, 1.5, 2)).toMatchObject({ attributes: { nearest_mode: 'floor' }, lost: [] })
    expect(carried(1, 1, 0.6, 1)).toMatchObject({ attributes: { nearest_mode: 'ceil' }, lost: [] })
    expect(carried(1, 1, 0.6, 2).lost).toEqual(['nearest_mode'])
    const code = onnx.code(older(1, 1, 0.6, 2), { setup: [], expression: 'x' })
    expect(code.match(/nearest_mode='\w+'/g)).toEqual([
      "nearest_mode='floor'",
      "nearest_mode='ceil'",
    ])
  })
})

describe('what ONNX refuses', () => {
  test('an attribute that the opset does not have', () => {
    expect(codes(request({ antialias: 1 }, { version: 'opset13' }))).toEqual(['noSuchAttribute'])
  })

  test('cubic before the text of the operator names it', () => {
    const scales = { how: 'scales', scales: [1, 1, 2, 2] } as const
    const at = (version: string) => codes(request({ mode: 'cubic' }, { version, size: scales }))
    expect([at('opset9'), at('opset10')]).toEqual([['valueSince'], ['valueSince']])
    expect(at('opset11')).toEqual([])
  })

  test('both of sizes and scales, or neither', () => {
    expect(codes(request({ scales: [1, 1, 2, 2] }))).toEqual(['sizeTwice'])
    expect(codes(request({}, { size: { how: 'same' } }))).toEqual(['sizeMissing'])
  })

  test('axes named twice, beyond the rank, or counted from the end', () => {
    const sizes = { how: 'shape', shape: [8, 8] } as const
    expect(codes(request({ axes: [2, 2] }, { size: sizes }))).toEqual(['axisTwice'])
    expect(codes(request({ axes: [2, 4] }, { size: sizes }))).toEqual(['axisOutOfRange'])
    expect(codes(request({ axes: [-2, -1] }, { size: sizes }))).toEqual(['negativeAxis'])
  })

  test('a crop without its region', () => {
    const crop = { coordinate_transformation_mode: 'tf_crop_and_resize' }
    expect(codes(request(crop))).toEqual(['missingRegion'])
    expect(codes(request({ ...crop, roi: [0, 0, 1, 1] }))).toEqual(['wrongCount'])
    expect(codes(request({ ...crop, roi: [0, 0, 0, 0, 1, 1, 1, 1] }))).toEqual([])
  })
})

test('an aspect ratio policy makes one scale of the sizes', () => {
  const shapes = (keep_aspect_ratio_policy: string) => {
    const size = { how: 'shape', shape: [7, 8] } as const
    const asked = request({ axes: [2, 3], keep_aspect_ratio_policy }, { size })
    const resolution = onnx.resolve({ ...asked, inputShape: [1, 1, 2, 2] })
    return resolution.ok && resolution.outputShape.slice(2)
  }
  expect(shapes('not_larger')).toEqual([7, 7])
  expect(shapes('not_smaller')).toEqual([8, 8])
})

test('a setting comes back from what it means', () => {
  for (const attributes of onnx.settings('opset19')) {
    const asked = request(attributes)
    const intent = onnx.intent(asked)
    if (!intent) continue
    const { attributes: said, size, lost } = onnx.express(intent, asked.inputShape, 'opset19')
    expect(lost, JSON.stringify(attributes)).toEqual([])
    const again = onnx.resolve({ ...asked, attributes: said, size })
    expect(again.ok).toBe(true)
  }
})

test('the code builds the node with helper.make_node', () => {
  const input = { setup: [], expression: 'np.arange(16, dtype=np.float32)' }
  const code = onnx.code(request({ mode: 'linear', axes: [2, 3] }), input)
  expect(code).toContain('helper.make_node(')
  expect(code).toContain("inputs=['X', '', '', 'sizes']")
  expect(code).toContain('axes=[2, 3]')
})

test('the code takes one number for a list of one, as the rest of the operator does', () => {
  const size = { how: 'shape', shape: [8] } as const
  const input = { setup: [], expression: 'x' }
  expect(onnx.code(request({ axes: 2, roi: 5 }, { size }), input)).toContain('axes=[2],')
})
