import type { AxisSpec, Filter } from '../../core/axisSpec.ts'
import { COORDINATES, filterOf } from '../onnx/filter.ts'
import type { Node } from '../onnx/node.ts'
import { regionOf } from '../onnx/resolve.ts'
import type { AxisSize } from '../onnx/size.ts'
import type { DepartureName } from './departures.ts'

type IsOn = (name: DepartureName) => boolean

/** Fractions this near to ½ are ties. Measured on 1.30.0; pull request 28757 has the same figure. */
const TIE = 1e-6

/** An axis of a node as ONNX Runtime resizes it; `scale` is length/input in float32, or as given. */
export function axisSpec(
  node: Node,
  axis: number,
  input: number,
  { length, scale }: AxisSize,
  isOn: IsOn,
): AxisSpec {
  const used = scale ?? Math.fround(length / input)
  const unit = used === 1
  const region = regionOf(node, axis)
  const roi = unit && isOn('unit_scale_copy') ? null : region
  const float = isOn('float32')
  const filter = departed(node, filterOf(node, used < 1), isOn)
  const symmetric = node.transformation === 'half_pixel_symmetric'
  return {
    input,
    output: length,
    // An axis of scale 1 is not transformed: each output lies on its element.
    transformation:
      unit && isOn('unit_scale_copy') ? 'asymmetric' : COORDINATES[node.transformation],
    rescale:
      scale === null ? { by: 'lengths', order: 'divide' } : { by: 'scale', scale, order: 'divide' },
    // half_pixel_symmetric adds the double constant 0.5: its offset is float32, its sum is not.
    arithmetic: float && !symmetric ? 'float32' : 'float64',
    ...(float && symmetric && { constants: 'float32', stored: 'float32' }),
    ...(!isOn('integer_length') && { fractionalOutput: true }),
    singlePixel: singleOf(node, input, used, region, isOn),
    edge: filter.kind === 'nearest' || filter.kind === 'linear' ? 'coordinate' : 'index',
    ...(roi && { roi, extrapolate: true }),
    filter: copies(node, input, length, unit, isOn) ? { kind: 'copy' } : filter,
  }
}

function departed(node: Node, filter: Filter, isOn: IsOn): Filter {
  if (filter.kind === 'nearest') {
    if (node.nearestMode === 'by_direction' && !isOn('opset_10_rounding')) {
      return { kind: 'nearest', rounding: 'floor' }
    }
    const rounds = filter.rounding === 'roundHalfDown' || filter.rounding === 'roundHalfUp'
    return rounds && isOn('tie_epsilon') ? { ...filter, tie: TIE } : filter
  }
  return filter.kind === 'linear' ? { ...filter, evenAtEnd: true } : filter
}

function copies(
  { mode, antialias }: Node,
  input: number,
  length: number,
  unit: boolean,
  isOn: IsOn,
) {
  if (input !== length) return false
  if (mode === 'nearest') return unit && isOn('unit_scale_copy')
  return antialias && isOn('antialias_equal_length_copy')
}

/** upsamplebase.h: pytorch_half_pixel is 0 for a single output, tf_crop_and_resize the middle. */
function singleOf(
  { transformation }: Node,
  input: number,
  scale: number,
  region: ReturnType<typeof regionOf>,
  isOn: IsOn,
): AxisSpec['singlePixel'] {
  if (scale === 1 && isOn('unit_scale_copy')) return 'formula'
  if (transformation === 'pytorch_half_pixel') return isOn('pytorch_single_output_zero') ? 0 : -0.5
  if (!region) return 'formula'
  return Math.fround(0.5 * Math.fround(region.start + region.end) * (input - 1))
}
