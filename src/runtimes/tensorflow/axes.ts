import type { AxisSpec, Filter } from '../../core/axisSpec.ts'
import type { TransformationName } from '../../core/coordinates.ts'
import { untouched } from '../spatial.ts'
import type { Settings } from './settings.ts'

/** TensorFlow tabulates the cubic at this many steps between two elements. */
const CUBIC_STEPS = 1024

/**
 * One axis of a plane, in float32 throughout. image_resizer_state.h: the ratio is I/O, or
 * (I − 1)/(O − 1) under align_corners; the coordinate i·r, or with half pixel centers
 * (i + ½)·r − ½, and (i + ½)·r for nearest.
 */
export function axisSpec(input: number, output: number, settings: Settings): AxisSpec {
  return {
    ...untouched(input),
    output,
    transformation: transformationOf(settings),
    ...(settings.antialias && { rescale: { by: 'lengths', order: 'inverse' } }),
    edge: settings.method === 'bicubic' || settings.antialias ? 'index' : 'coordinate',
    filter: filterOf(settings),
    ...(settings.method === 'area' && areaRescale(input, output, settings)),
  }
}

function transformationOf({
  method,
  alignCorners,
  halfPixelCenters,
}: Settings): TransformationName {
  if (!halfPixelCenters) return alignCorners && method !== 'area' ? 'align_corners' : 'asymmetric'
  return method === 'nearest' ? 'tf_half_pixel_for_nn' : 'half_pixel'
}

function filterOf({ method, alignCorners, halfPixelCenters, antialias }: Settings): Filter {
  if (antialias) {
    const shape = method === 'bicubic' ? 'cubic' : 'linear'
    const ends = { stored: 'float32', closed: true } as const
    return { kind: 'antialias', shape, a: -0.5, excludeOutside: true, ...ends }
  }
  switch (method) {
    case 'bilinear':
      return { kind: 'linear' }
    case 'nearest':
      return { kind: 'nearest', rounding: alignCorners ? 'roundHalfUp' : 'floor' }
    case 'bicubic':
      return halfPixelCenters
        ? { kind: 'cubic', a: -0.5, excludeOutside: true, steps: CUBIC_STEPS }
        : { kind: 'cubic', a: -0.75, excludeOutside: false, steps: CUBIC_STEPS }
    case 'area':
      return { kind: 'area', stored: 'float32' }
  }
}

/** Cells of area under align_corners are (I − 1)/(O − 1) long and start at 0. */
function areaRescale(input: number, output: number, { alignCorners }: Settings) {
  const byCorners = alignCorners && output > 1 && input > 1
  return byCorners ? ({ rescale: { by: 'lengths', order: 'corners' } } as const) : {}
}
