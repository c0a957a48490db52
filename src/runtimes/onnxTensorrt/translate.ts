import type { Node } from '../onnx/node.ts'
import { isUpsample, opsetOf } from '../onnx/opset.ts'
import type { Attributes, AttributeValue, ResizeRequest, SizeRequest } from '../runtime.ts'
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
  const attributes = since(version, '8.2') ? from8(version, node) : before8(node, request)
  return {
    version: layerOf(version),
    attributes: { resize_mode: node.mode.toUpperCase(), ...attributes },
    inputShape: request.inputShape,
    size: sizeOf(version, node, request),
  }
}

/** Before 8 a flag says it all, and what it means depends on mode and size: SEMANTICS of 7. */
function before8(
  { mode, transformation, version: opset }: Node,
  request: ResizeRequest,
): Attributes {
  const byScales = request.size.how === 'scales'
  const corners = transformation === 'align_corners'
  // The comments of branch 7.1: linear by scales is asymmetric when alignCorners is true.
  const asymmetric = mode === 'linear' && byScales && transformation === 'asymmetric'
  const in7 = asymmetric && !isUpsample(opset)
  return corners || in7 ? { align_corners: true } : {}
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

/** Sizes and scales go in as they are; only 10 spreads those of `axes` over all axes. */
function sizeOf(
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

/** Attributes that a branch's importer does not read. */
export function unread(version: Version, { transformation }: Node): readonly string[] {
  const never = ['antialias', 'keep_aspect_ratio_policy', 'roi', 'extrapolation_value']
  const cubic = ['cubic_coeff_a', 'exclude_outside']
  const skipsCubic = !since(version, '8.6') || transformation === 'tf_half_pixel_for_nn'
  const axes = since(version, '10') ? [] : ['axes']
  return [...never, ...axes, ...(skipsCubic ? cubic : [])]
}
