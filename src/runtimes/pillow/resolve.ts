import type { AxisSpec } from '../../core/axisSpec.ts'
import { floorInFloat64 } from '../lengths.ts'
import { unknownVersion } from '../plain.ts'
import { checkPlanes, planeAxes, planeSpecs } from '../planes.ts'
import type { Refusal } from '../refusal.ts'
import type { ResizeRequest } from '../request.ts'
import type { Resolution } from '../resolution.ts'
import { untouched } from '../spatial.ts'
import { type TargetSize, targetOf } from '../target.ts'
import { checkAttributes, type Resample, resampleOf, VERSIONS } from './settings.ts'

/** What `Image.resize` does with images of mode F. An axis whose length stays is left alone. */
export function resolve(request: ResizeRequest): Resolution {
  const { version, inputShape, attributes } = request
  if (!VERSIONS.some((known) => known === version)) return unknownVersion(version, VERSIONS)
  const { shape, refusals } = targetSize(request)
  const all = [...checkAttributes(request), ...refusals]
  if (all.length > 0) return { ok: false, refusals: all }
  const axes = planeSpecs(inputShape, (axis) =>
    axisSpec(inputShape[axis]!, shape[axis]!, resampleOf(attributes)),
  )
  return { ok: true, spec: { axes }, outputShape: shape, lengths: [] }
}

/** The output size, which Pillow takes as lengths only. */
export function targetSize(request: ResizeRequest): TargetSize {
  const none = (...refusals: Refusal[]) => ({ shape: [], lengths: [], refusals })
  const planes = checkPlanes(request, 'Image.resize')
  if (planes.length > 0) return none(...planes)
  if (request.size.how === 'shape') return targetOf(request, planeAxes(request), floorInFloat64)
  return none({ code: 'sizeMissing', params: { names: ['size'] }, field: 'size' })
}

function axisSpec(input: number, output: number, resample: Resample): AxisSpec {
  if (input === output) return untouched(input)
  const axis = { input, output, arithmetic: 'float64', singlePixel: 'formula' } as const
  if (resample === 'NEAREST') {
    // Geometry.c, ImagingScaleAffine: a position is the last one plus I/O, cut to an integer.
    return {
      ...axis,
      transformation: 'tf_half_pixel_for_nn',
      rescale: { by: 'lengths', order: 'sum' },
      edge: 'coordinate',
      filter: { kind: 'nearest', rounding: 'floor' },
    }
  }
  // Resample.c, precompute_coeffs.
  return {
    ...axis,
    transformation: 'half_pixel',
    rescale: { by: 'lengths', order: 'ratio' },
    edge: 'index',
    filter: { kind: 'antialias', shape: SHAPES[resample], a: -0.5, excludeOutside: true },
  }
}

const SHAPES = { BOX: 'box', BILINEAR: 'linear', BICUBIC: 'cubic' } as const
