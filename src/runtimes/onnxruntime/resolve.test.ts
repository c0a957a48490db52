import { describe, expect, test } from 'vitest'
import { planResize } from '../../core/resizePlan.ts'
import type { Attributes } from '../attribute.ts'
import { onnx } from '../onnx/index.ts'
import type { ResizeRequest } from '../request.ts'
import { DEPARTURE_NAMES, type DepartureName } from './departures.ts'
import { onnxruntime } from './index.ts'

function request(attributes: Attributes, more: Partial<ResizeRequest> = {}): ResizeRequest {
  const size = { how: 'scales', scales: [1, 1, 1, 2] } as const
  return { version: 'opset19', attributes, inputShape: [1, 1, 1, 4], size, ...more }
}

function specOf(asked: ResizeRequest) {
  const resolution = onnxruntime.resolve(asked)
  if (!resolution.ok) throw new Error(resolution.refusals[0]?.code)
  return resolution
}

const allBut = (name: DepartureName) => DEPARTURE_NAMES.filter((known) => known !== name)

describe('ONNX Runtime', () => {
  test('floors a length in float32, the reference in float64: 10 × 0.7', () => {
    const size = { how: 'scales', scales: [1, 1, 1, 0.7] } as const
    const asked = request({}, { inputShape: [1, 1, 1, 10], size })
    expect(specOf(asked).outputShape.at(-1)).toBe(7)
    expect(specOf({ ...asked, off: ['float32'] }).outputShape.at(-1)).toBe(6)
    const reference = onnx.resolve(asked)
    expect(reference.ok && reference.outputShape.at(-1)).toBe(6)
  })

  test('copies an input whose shape does not change, whatever the scale', () => {
    const size = { how: 'scales', scales: [1, 1, 1, 1.3] } as const
    const asked = request({ mode: 'linear' }, { inputShape: [1, 1, 1, 3], size })
    expect(specOf(asked).spec.axes.at(-1)!.filter.kind).toBe('copy')
    const off = specOf({ ...asked, off: ['equal_shape_copy'] })
    const [last] = planResize(off.spec).axes.slice(-1)
    expect(last!.clamped[1]).toBeCloseTo(0.6538, 4)
  })

  test('takes a single output of pytorch_half_pixel from 0, the reference from −½', () => {
    const attributes = { mode: 'cubic', coordinate_transformation_mode: 'pytorch_half_pixel' }
    const asked = request(attributes, { size: { how: 'shape', shape: [1, 1, 1, 1] } })
    expect(specOf(asked).spec.axes.at(-1)!.singlePixel).toBe(0)
    const off = { ...asked, off: ['pytorch_single_output_zero'] }
    expect(specOf(off).spec.axes.at(-1)!.singlePixel).toBe(-0.5)
  })

  test('reads what the reference reads once every departure is off', () => {
    for (const mode of ['nearest', 'linear', 'cubic']) {
      const asked = request({ mode }, { size: { how: 'shape', shape: [1, 1, 7, 9] } })
      const [ours, theirs] = [
        onnxruntime.resolve({ ...asked, off: DEPARTURE_NAMES }),
        onnx.resolve(asked),
      ]
      if (!ours.ok || !theirs.ok) throw new Error('refused')
      planResize(ours.spec).axes.forEach((axis, a) => {
        expect(axis.coordinates).toEqual(planResize(theirs.spec).axes[a]!.coordinates)
      })
    }
  })

  test('has an effect for each departure that applies', () => {
    const int8 = { dtype: 'int8' } as const
    const antialias = { mode: 'linear', antialias: 1 }
    expect(JSON.stringify(specOf(request(antialias, int8)).spec.integers)).not.toBe(
      JSON.stringify(
        specOf(request(antialias, { ...int8, off: ['antialias_int8_table'] })).spec.integers,
      ),
    )
    for (const departure of onnxruntime.departures) {
      expect(DEPARTURE_NAMES).toContain(departure.name)
      expect(allBut(departure.name as DepartureName)).toHaveLength(DEPARTURE_NAMES.length - 1)
    }
  })
})

describe('what ONNX Runtime refuses', () => {
  const codes = (attributes: Attributes, more: Partial<ResizeRequest> = {}) => {
    const resolution = onnxruntime.resolve(request(attributes, more))
    return resolution.ok ? [] : resolution.refusals.map(({ code }) => code)
  }

  test('linear takes images and volumes only', () => {
    const size = { how: 'scales', scales: [2] } as const
    expect(codes({ mode: 'linear' }, { inputShape: [4], size })).toEqual(['rankOfMode'])
    const channels = { how: 'scales', scales: [1, 2, 2, 2] } as const
    expect(codes({ mode: 'linear' }, { size: channels })).toEqual(['axesOfMode'])
  })

  test('channels may come last, for cubic only when the image grows', () => {
    const size = (scale: number) => ({ how: 'scales', scales: [1, scale, scale, 1] }) as const
    const inputShape = [1, 4, 4, 2]
    expect(codes({ mode: 'linear' }, { inputShape, size: size(0.5) })).toEqual([])
    expect(codes({ mode: 'cubic' }, { inputShape, size: size(0.5) })).toEqual(['axesOfMode'])
    expect(codes({ mode: 'cubic' }, { inputShape, size: size(2) })).toEqual([])
  })

  test('antialias needs a filter, and exclude_outside one that reaches outside', () => {
    expect(codes({ mode: 'nearest', antialias: 1 })).toEqual(['notTogether'])
    expect(codes({ mode: 'linear', exclude_outside: 1 })).toEqual(['notTogether'])
    expect(codes({ mode: 'linear', antialias: 1, exclude_outside: 1 })).toEqual([])
  })

  test('cubic reads float32 only, unless antialias or a copy takes its place', () => {
    expect(codes({ mode: 'cubic' }, { dtype: 'uint8' })).toEqual(['dtypeOfMode'])
    expect(codes({ mode: 'cubic', antialias: 1 }, { dtype: 'uint8' })).toEqual([])
  })

  test('antialias reads nothing beyond the end of the input, unless what lies outside is left out', () => {
    const crop = {
      mode: 'linear',
      antialias: 1,
      coordinate_transformation_mode: 'tf_crop_and_resize',
    }
    const beyond = { ...crop, roi: [0, 0, 0, 0.25, 1, 1, 1, 1.6] }
    const size = { how: 'shape', shape: [1, 1, 1, 22] } as const
    expect(codes(beyond, { size })).toEqual(['windowBeyondInput'])
    expect(codes({ ...beyond, exclude_outside: 1 }, { size })).toEqual([])
  })

  test('Upsample never shrinks', () => {
    const size = { how: 'scales', scales: [1, 1, 1, 0.5] } as const
    expect(codes({}, { version: 'opset9', size })).toEqual(['scaleBelowOne'])
  })
})
