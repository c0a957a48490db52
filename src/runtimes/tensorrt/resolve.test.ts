import { describe, expect, test } from 'vitest'
import { resizeOnCpu } from '../../core/evaluate.ts'
import { planResize } from '../../core/resizePlan.ts'
import { generate } from '../../tensors/generators.ts'
import type { AttributeValue } from '../attribute.ts'
import type { ResizeRequest, SizeRequest } from '../request.ts'
import { resolve } from './resolve.ts'

const INPUT = [1, 3, 4, 5]

function request(
  size: SizeRequest,
  attributes: Record<string, AttributeValue> = {},
  version = '8.6',
  inputShape: readonly number[] = INPUT,
): ResizeRequest {
  return { version, attributes, inputShape, size }
}

function refusals(asked: ResizeRequest): string[] {
  const resolution = resolve(asked)
  return resolution.ok
    ? []
    : resolution.refusals.map(
        ({ code, field, axis }) => `${code} ${field}${axis === undefined ? '' : `[${axis}]`}`,
      )
}

function outputOf(asked: ResizeRequest): { shape: readonly number[]; data: number[] } {
  const resolution = resolve(asked)
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.refusals))
  const plan = planResize(resolution.spec)
  const data = resizeOnCpu(plan, generate({ kind: 'ramp' }, asked.inputShape))
  return { shape: resolution.outputShape, data: [...data] }
}

const row = (asked: ResizeRequest, length: number) => outputOf(asked).data.slice(0, length)

describe('the output size', () => {
  test('is the input size when nothing is set', () => {
    expect(outputOf(request({ how: 'same' })).shape).toEqual(INPUT)
  })

  test('is floor(input × scale), the product taken in float32', () => {
    const scales = { how: 'scales', scales: [2.6, 2.3, 0.7] } as const
    expect(outputOf(request(scales, {}, '8.6', [5, 4, 10])).shape).toEqual([13, 9, 7])
  })

  test('is twice the bound shape under dynamic shapes', () => {
    const profile = { min: [1, 1, 1, 1], opt: INPUT, max: [2, 6, 8, 10] }
    const dynamic = { how: 'dynamic', profile, fromBuildDims: false } as const
    expect(outputOf(request(dynamic)).shape).toEqual([2, 6, 8, 10])
    expect(refusals(request({ ...dynamic, fromBuildDims: true }))).toEqual([
      'buildDimsAsShape size',
    ])
  })

  test('may change every axis of a tensor of rank 8 under NEAREST, and repeats a grown batch', () => {
    const shape = new Array<number>(8).fill(2)
    const asked = request({ how: 'shape', shape }, {}, '8.6', [1, 1, 1, 1, 1, 1, 1, 1])
    expect(outputOf(asked).data).toEqual(new Array(256).fill(0))
    const batch = outputOf(request({ how: 'shape', shape: [2, 3, 4, 5] })).data
    expect(batch.slice(60)).toEqual(batch.slice(0, 60))
  })
})

describe('a request is refused', () => {
  test.each([
    ['rankMismatch shape', { how: 'shape', shape: [3, 6, 10] }],
    ['notALength shape[2]', { how: 'shape', shape: [1, 3, 0, 10] }],
    ['notALength shape[3]', { how: 'shape', shape: [1, 3, 6, -1] }],
    ['notALength shape[2]', { how: 'shape', shape: [1, 3, 2.5, 10] }],
    ['lengthTooLarge shape[3]', { how: 'shape', shape: [1, 3, 6, 2 ** 31] }],
    ['tooManyElements size', { how: 'shape', shape: [1, 3, 65536, 65536] }],
    ['rankMismatch scales', { how: 'scales', scales: [2, 2] }],
    ['notAScale scales[2]', { how: 'scales', scales: [1, 1, Number.NaN, 1] }],
    ['notAScale scales[2]', { how: 'scales', scales: [1, 1, -2, 1] }],
    ['scaleFloorsToZero scales[3]', { how: 'scales', scales: [1, 1, 1, 0.1] }],
  ] satisfies [string, SizeRequest][])('with %s', (reason, size) => {
    expect(refusals(request(size))).toEqual([reason])
  })

  test('when a profile is out of order or does not hold the bound value', () => {
    const bound = (min: number[], max: number[]): SizeRequest => ({
      how: 'shape_tensor',
      profile: { min, opt: INPUT, max },
      value: [2, 3, 6, 10],
    })
    expect(refusals(request(bound([1, 1, 1, 1], [3, 5, 9, 14])))).toEqual([])
    expect(refusals(request(bound([1, 4, 1, 1], [3, 5, 9, 14])))).toEqual([
      'profileOrder profile.opt[1]',
    ])
    expect(refusals(request(bound([1, 1, 1, 1], [1, 3, 5, 14])))).toEqual([
      'outsideProfile value[0]',
    ])
  })

  test('when LINEAR changes more than the last three axes, or CUBIC more than the last two', () => {
    const linear = { resize_mode: 'LINEAR' }
    const size = (...shape: number[]): SizeRequest => ({ how: 'shape', shape })
    const field = 'attribute.resize_mode'
    expect(refusals(request(size(1, 4, 6, 10), linear))).toEqual([])
    expect(refusals(request(size(2, 3, 6, 10), linear))).toEqual([
      `changedAxisTooFarOut ${field}[0]`,
    ])
    expect(refusals(request(size(2, 4, 6, 10), linear))).toEqual([`tooManyChangedAxes ${field}`])
    expect(refusals(request(size(1, 4, 4, 10), { resize_mode: 'CUBIC' }))).toEqual([
      `changedAxisTooFarOut ${field}[1]`,
    ])
  })

  test('when the version does not have the attribute, the value or the release', () => {
    const same: SizeRequest = { how: 'same' }
    expect(refusals(request(same, { coordinate_transformation: 'HALF_PIXEL' }, '7.2'))).toEqual([
      'noSuchAttribute attribute.coordinate_transformation',
    ])
    expect(refusals(request(same, { align_corners: true }, '8.2'))).toEqual([
      'noSuchAttribute attribute.align_corners',
    ])
    expect(refusals(request(same, { resize_mode: 'CUBIC' }, '8.4'))).toEqual([
      'valueSince attribute.resize_mode',
    ])
    expect(refusals(request(same, { resize_mode: 'AREA' }))).toEqual([
      'noSuchValue attribute.resize_mode',
    ])
    expect(refusals(request(same, {}, '5.1'))).toEqual(['unknownVersion version'])
  })
})

describe('align_corners before 8', () => {
  const size: SizeRequest = { how: 'shape', shape: [1, 3, 6, 10] }
  const scales: SizeRequest = { how: 'scales', scales: [1, 1, 1.5, 2] }
  const linear = (version: string, align_corners: boolean, how: SizeRequest = size) =>
    row(request(how, { resize_mode: 'LINEAR', align_corners }, version), 3)
  const HALF_PIXEL = [0, 0.25, 0.75]
  const ASYMMETRIC = [0, 0.5, 1]

  test('False is ASYMMETRIC in 6 and HALF_PIXEL in 7', () => {
    expect(linear('6.0', false)).toEqual(ASYMMETRIC)
    expect(linear('7.2', false)).toEqual(HALF_PIXEL)
  })

  test('True is ALIGN_CORNERS by shape, and ASYMMETRIC by scales in 7', () => {
    expect(linear('6.0', true)[1]).toBeCloseTo(4 / 9)
    expect(linear('7.2', true)[1]).toBeCloseTo(4 / 9)
    expect(linear('7.2', true, scales)).toEqual(ASYMMETRIC)
  })

  test('NEAREST in 7 reads ASYMMETRIC, unless aligned by shape', () => {
    const nearest = (align_corners: boolean, how: SizeRequest) =>
      row(request(how, { align_corners }, '7.2'), 10)
    const floors = [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]
    expect(nearest(false, size)).toEqual(floors)
    expect(nearest(true, scales)).toEqual(floors)
    expect(nearest(true, size)).toEqual([0, 0, 0, 1, 1, 2, 2, 3, 3, 4])
  })
})

describe('a single output', () => {
  const single = (attributes: Record<string, AttributeValue>) =>
    outputOf(
      request({ how: 'shape', shape: [1, 3, 1, 1] }, { resize_mode: 'LINEAR', ...attributes }),
    ).data

  test('is the first element under UPPER and by the default ASYMMETRIC formula', () => {
    expect(single({ selector_for_single_pixel: 'UPPER' })).toEqual([0, 20, 40])
    expect(single({})).toEqual([0, 20, 40])
  })

  test('is the centre under HALF_PIXEL with FORMULA', () => {
    expect(single({ coordinate_transformation: 'HALF_PIXEL' })).toEqual([9.5, 29.5, 49.5])
  })
})
