import type { Attributes, AttributeValue } from '../attribute.ts'
import { MODES, type Node } from '../onnx/node.ts'
import { isUpsample, type Version as Opset, opsetOf } from '../onnx/opset.ts'
import type { ResizeRequest, SizeRequest } from '../request.ts'
import { layerOf, since, type Version } from './version.ts'

const ROUNDINGS = {
  round_prefer_floor: 'HALF_DOWN',
  round_prefer_ceil: 'HALF_UP',
  floor: 'FLOOR',
  ceil: 'CEIL',
  by_direction: 'FLOOR',
} as const

const TRANSFORMATIONS: Partial<Record<Node['transformation'], string>> = {
  asymmetric: 'ASYMMETRIC',
  half_pixel: 'HALF_PIXEL',
  pytorch_half_pixel: 'HALF_PIXEL',
  align_corners: 'ALIGN_CORNERS',
  tf_half_pixel_for_nn: 'HALF_PIXEL',
}

/**
 * The layer that a branch's importer makes of a node that it accepts. onnx-tensorrt,
 * builtin_op_importers.cpp (onnxOpImporters.cpp from 10.0), Resize and Upsample.
 */
export function layerRequest(version: Version, node: Node, request: ResizeRequest): ResizeRequest {
  const attributes = since(version, '8.2') ? from8(version, node) : before8(version, node, request)
  return {
    version: layerOf(version),
    attributes: { resize_mode: node.mode.toUpperCase(), ...attributes },
    inputShape: request.inputShape,
    size: sizeOf(version, node, request),
  }
}

/**
 * Before 8 a flag says it all, and only branches 7.1 and 7.2 ever set it: for align_corners, and to
 * say asymmetric by scales, which by their comments it means to linear there. Resize of opset 10 is
 * all that: it sets the flag whatever the mode.
 */
function before8(
  version: Version,
  { mode, transformation, version: opset }: Node,
  { size }: ResizeRequest,
): Attributes {
  if (version !== '7.2' || isUpsample(opset)) return {}
  const corners = transformation === 'align_corners'
  const asymmetric = mode === 'linear' && size.how === 'scales' && transformation === 'asymmetric'
  return corners || asymmetric || opsetOf(opset) === 10 ? { align_corners: true } : {}
}

function from8(version: Version, node: Node): Attributes {
  const { mode, transformation, nearestMode, version: opset } = node
  const forNearest = transformation === 'tf_half_pixel_for_nn'
  const attributes: Record<string, AttributeValue> = {
    coordinate_transformation: TRANSFORMATIONS[transformation]!,
  }
  if (mode === 'nearest') {
    attributes.nearest_rounding = forNearest ? 'CEIL' : ROUNDINGS[nearestMode]
  }
  if (transformation === 'pytorch_half_pixel') attributes.selector_for_single_pixel = 'UPPER'
  // Both sit behind the test for tf_half_pixel_for_nn, as does the branch that reads sizes.
  const readsCubic = since(version, '8.6') && opsetOf(opset) >= 11 && !forNearest
  if (mode === 'cubic' && readsCubic) {
    attributes.cubic_coeff = node.cubicCoeffA
    attributes.exclude_outside = node.excludeOutside
  }
  return attributes
}

/**
 * The string of `mode` as a branch takes it. Upsample says linear also by bilinear from 8.4 on. What
 * a branch does not know is linear to Resize from 7.0 to 8.4, which test for cubic from opset 11 on
 * only; the others refuse it. (The importer of 10 would make nearest of it, but checkers go before.)
 */
export function modeRead(version: Version, opset: Opset, mode: string): string {
  const upsample = isUpsample(opset)
  if (upsample && mode === 'bilinear' && since(version, '8.4')) return 'linear'
  const known: readonly string[] =
    upsample || (opsetOf(opset) < 11 && !since(version, '8.6')) ? ['nearest', 'linear'] : MODES
  if (known.includes(mode)) return mode
  return !upsample && since(version, '7.0') && !since(version, '8.6') ? 'linear' : mode
}

/** Sizes and scales go in as they are; only 10 spreads those of `axes` over all axes. */
export function sizeOf(
  version: Version,
  { axes }: Node,
  { inputShape, size }: ResizeRequest,
): SizeRequest {
  if (!since(version, '10')) return size
  const at = (axis: number, values: readonly number[], rest: number) =>
    values[axes.indexOf(axis)] ?? rest
  if (size.how === 'shape') {
    return { how: 'shape', shape: inputShape.map((length, axis) => at(axis, size.shape, length)) }
  }
  if (size.how !== 'scales') return size
  return { how: 'scales', scales: inputShape.map((_, axis) => at(axis, size.scales, 1)) }
}

/** Attributes that a branch does not read. */
export function unread(version: Version, { transformation }: Node): readonly string[] {
  const never = ['roi', 'extrapolation_value']
  const cubic = ['cubic_coeff_a', 'exclude_outside']
  const skipsCubic = !since(version, '8.6') || transformation === 'tf_half_pixel_for_nn'
  const before10 = ['antialias', 'keep_aspect_ratio_policy', 'axes']
  return [...never, ...(since(version, '10') ? [] : before10), ...(skipsCubic ? cubic : [])]
}
