import type { Filter } from '../../core/axisSpec.ts'
import type { TransformationName } from '../../core/coordinates.ts'
import type { RoundingName } from '../../core/rounding.ts'
import type { NearestMode, Node, Transformation } from './node.ts'

/** pytorch_half_pixel is half_pixel with a rule of its own for a single output. */
export const COORDINATES: Record<Transformation, TransformationName> = {
  half_pixel: 'half_pixel',
  half_pixel_symmetric: 'half_pixel_symmetric',
  pytorch_half_pixel: 'half_pixel',
  align_corners: 'align_corners',
  asymmetric: 'asymmetric',
  tf_half_pixel_for_nn: 'tf_half_pixel_for_nn',
  tf_crop_and_resize: 'tf_crop_and_resize',
}

export const ROUNDS: Record<NearestMode, RoundingName> = {
  round_prefer_floor: 'roundHalfDown',
  round_prefer_ceil: 'roundHalfUp',
  floor: 'floor',
  ceil: 'ceil',
}

/** The filter of an axis that is resized; `shrinks` decides the rounding before opset 11. */
export function filterOf(node: Node, shrinks: boolean): Filter {
  const { mode, nearestMode, cubicCoeffA: a, excludeOutside, antialias } = node
  if (mode === 'nearest') {
    const byDirection = shrinks ? 'ceil' : 'floor'
    return {
      kind: 'nearest',
      rounding: nearestMode === 'by_direction' ? byDirection : ROUNDS[nearestMode],
    }
  }
  if (antialias) {
    return { kind: 'antialias', shape: mode, excludeOutside, ...(mode === 'cubic' && { a }) }
  }
  return mode === 'cubic' ? { kind: 'cubic', a, excludeOutside } : { kind: 'linear' }
}
