import { describe, expect, test } from 'vitest'
import type { Attributes } from '../attribute.ts'
import type { ResizeRequest, SizeRequest } from '../request.ts'
import { onnxTensorrt } from './index.ts'

const SIZES = { how: 'shape', shape: [1, 1, 8, 8] } as const
const SCALES = { how: 'scales', scales: [1, 1, 2, 2] } as const

function request(
  version: string,
  attributes: Attributes,
  size: SizeRequest = SIZES,
): ResizeRequest {
  return { version, attributes, inputShape: [1, 1, 4, 4], size }
}

const layer = (version: string, attributes: Attributes, size: SizeRequest = SIZES) =>
  onnxTensorrt.becomes!(request(version, attributes, size))?.request.attributes

function codes(version: string, attributes: Attributes, size: SizeRequest = SIZES): string[] {
  const resolution = onnxTensorrt.resolve(request(version, attributes, size))
  return resolution.ok ? [] : resolution.refusals.map(({ code }) => code)
}

const ctm = (coordinate_transformation_mode: string, more: Attributes = {}): Attributes => ({
  mode: 'linear',
  coordinate_transformation_mode,
  ...more,
})

describe('from 8.0 a node becomes the enums of the layer', () => {
  test('transformations by name, pytorch_half_pixel with UPPER', () => {
    expect(layer('8.2', ctm('half_pixel'))).toEqual({
      resize_mode: 'LINEAR',
      coordinate_transformation: 'HALF_PIXEL',
    })
    expect(layer('8.2', ctm('pytorch_half_pixel'))).toMatchObject({
      coordinate_transformation: 'HALF_PIXEL',
      selector_for_single_pixel: 'UPPER',
    })
  })

  test('nearest modes become roundings, the default one HALF_DOWN', () => {
    expect(layer('8.6', {})).toMatchObject({ nearest_rounding: 'HALF_DOWN' })
    expect(layer('8.6', { nearest_mode: 'ceil' })).toMatchObject({ nearest_rounding: 'CEIL' })
  })

  test('tf_half_pixel_for_nn becomes HALF_PIXEL with CEIL', () => {
    const nearest = ctm('tf_half_pixel_for_nn', { mode: 'nearest' })
    expect(layer('8.4', nearest)).toMatchObject({
      coordinate_transformation: 'HALF_PIXEL',
      nearest_rounding: 'CEIL',
    })
    expect(codes('8.4', { ...nearest, nearest_mode: 'floor' })).toEqual(['notTogether'])
    expect(codes('8.6', { ...nearest, nearest_mode: 'floor' }, SCALES)).toEqual(['notTogether'])
    expect(codes('10', { ...nearest, nearest_mode: 'floor' }, SCALES)).toEqual(['notTogether'])
    expect(codes('8.6', nearest)).toEqual(['notTogether'])
    expect(codes('8.6', nearest, SCALES)).toEqual([])
  })

  test('cubic and its attributes come with 8.5', () => {
    const cubic = ctm('half_pixel', { mode: 'cubic', cubic_coeff_a: -0.5 })
    expect(codes('8.4', cubic)).toEqual(['valueSince'])
    expect(layer('8.6', cubic)).toMatchObject({ resize_mode: 'CUBIC', cubic_coeff: -0.5 })
  })

  test('half_pixel_symmetric and tf_crop_and_resize are refused', () => {
    expect(codes('10', ctm('half_pixel_symmetric'))).toEqual(['noSuchValue'])
    expect(codes('10', ctm('tf_crop_and_resize', { roi: [0, 0, 0, 0, 1, 1, 1, 1] }))).toEqual([
      'noSuchValue',
    ])
  })
})

describe('before 8 only some pairs get through', () => {
  test('7.0 takes asymmetric with floor', () => {
    expect(codes('7.0', ctm('half_pixel'))).toEqual(['noSuchValue'])
    expect(codes('7.0', ctm('asymmetric', { mode: 'nearest', nearest_mode: 'floor' }))).toEqual([])
    expect(codes('7.0', ctm('asymmetric', { mode: 'nearest' }))).toEqual(['valueSince'])
  })

  test('7.2 says asymmetric to linear by alignCorners, and only with scales', () => {
    expect(layer('7.2', ctm('asymmetric'), SCALES)).toMatchObject({ align_corners: true })
    expect(codes('7.2', ctm('asymmetric'))).toEqual(['noSuchValue'])
    expect(layer('7.2', ctm('align_corners'))).toMatchObject({ align_corners: true })
    expect(codes('7.2', ctm('align_corners'), SCALES)).toEqual(['noSuchValue'])
    expect(layer('7.2', ctm('half_pixel'))).toEqual({ resize_mode: 'LINEAR' })
  })

  test('6.0 and 7.0 never set alignCorners, so that linear by scales stays asymmetric', () => {
    const linear = { mode: 'linear', opset: 'opset10' }
    expect(layer('6.0', linear, SCALES)).toEqual({ resize_mode: 'LINEAR' })
    expect(layer('7.0', linear, SCALES)).toEqual({ resize_mode: 'LINEAR' })
    expect(layer('7.0', ctm('asymmetric'), SCALES)).toEqual({ resize_mode: 'LINEAR' })
    expect(layer('7.2', linear, SCALES)).toMatchObject({ align_corners: true })
  })

  test('opset 10 rounds down under nearest, whatever the direction', () => {
    const states = onnxTensorrt.attributes(request('8.6', { opset: 'opset10' }, SCALES))
    expect(states.find(({ name }) => name === 'nearest_mode')?.value).toBe('floor')
  })

  test('6.0 knows opset 10 and older', () => {
    expect(codes('6.0', {}, SCALES)).toEqual(['valueSince'])
    expect(codes('6.0', { opset: 'opset10' }, SCALES)).toEqual([])
  })
})

describe('what the importer does not read', () => {
  test('antialias, the policy and, before 10, axes leave the layer as it was', () => {
    const attributes = ctm('half_pixel', { opset: 'opset18', antialias: 1 })
    expect(onnxTensorrt.becomes!(request('8.6', attributes))?.ignored).toEqual(['antialias'])
    const states = onnxTensorrt.attributes(request('8.6', attributes))
    expect(states.find(({ name }) => name === 'antialias')?.idle).toBe('notRead')
  })

  test('is checked before it in 10: no antialias, no policy but stretch', () => {
    const plain = ctm('half_pixel', { opset: 'opset18' })
    expect(codes('10', { ...plain, antialias: 0, keep_aspect_ratio_policy: 'stretch' })).toEqual([])
    const policy = { ...plain, keep_aspect_ratio_policy: 'not_larger' }
    for (const attributes of [{ ...plain, antialias: 1 }, policy]) {
      expect(codes('10', attributes)).toEqual(['noSuchValue'])
      expect(codes('8.6', attributes)).toEqual([])
    }
  })

  test('axes are spread over all axes from 10 on', () => {
    const attributes = ctm('half_pixel', { opset: 'opset18', axes: [2, 3] })
    const size = { how: 'shape', shape: [8, 6] } as const
    expect(onnxTensorrt.becomes!(request('10', attributes, size))?.request.size).toEqual({
      how: 'shape',
      shape: [1, 1, 8, 6],
    })
    expect(codes('8.6', attributes, size)).toEqual(['wrongCount'])
    expect(codes('10', attributes, SIZES)).toEqual(['wrongCount'])
  })

  test('what a branch does not know of mode is linear from 7.0 to 8.4, and refused later', () => {
    const mode = (version: string, attributes: Attributes) =>
      layer(version, attributes, SCALES)?.resize_mode
    expect(mode('8.4', { mode: 'lanczos' })).toBe('LINEAR')
    expect(mode('8.4', { opset: 'opset10', mode: 'cubic' })).toBe('LINEAR')
    expect(codes('8.6', { mode: 'lanczos' }, SCALES)).toEqual(['noSuchValue'])
    expect(codes('10', { mode: 'lanczos' }, SCALES)).toEqual(['noSuchValue'])
    const upsample = (name: string) => ({ opset: 'opset9', mode: name })
    expect(codes('8.2', upsample('bilinear'), SCALES)).toEqual(['noSuchValue'])
    expect(mode('8.4', upsample('bilinear'))).toBe('LINEAR')
    expect(codes('8.6', upsample('cubic'), SCALES)).toEqual(['noSuchValue'])
    expect(codes('10', upsample('cubic'), SCALES)).toEqual(['noSuchValue'])
  })
})

describe('the size of a node', () => {
  test('is sizes from opset 11 on, or scales, and nothing that only the layer has', () => {
    expect(codes('8.6', { opset: 'opset10' })).toEqual(['noSuchAttribute'])
    expect(codes('8.6', {}, { how: 'same' })).toEqual(['sizeMissing'])
    expect(codes('10', {}, { how: 'scales', scales: [2, 2] })).toEqual(['wrongCount'])
  })

  test('by scales leaves all but the last three axes of linear at 1, though a length may stay', () => {
    const scales = { how: 'scales', scales: [1.5, 1, 2, 2] } as const
    expect(codes('8.2', { mode: 'linear' }, scales)).toEqual(['notTogether'])
    expect(codes('10', { mode: 'cubic' }, { how: 'scales', scales: [1, 1.5, 2, 2] })).toEqual([
      'notTogether',
    ])
    expect(codes('8.6', {}, scales)).toEqual([])
  })

  test('that the layer itself does not take is refused beside the mode of the node', () => {
    const size = { how: 'shape', shape: [2, 1, 8, 8] } as const
    const resolution = onnxTensorrt.resolve(request('8.6', { mode: 'linear' }, size))
    expect(!resolution.ok && resolution.refusals[0]?.field).toBe('attribute.mode')
  })
})
