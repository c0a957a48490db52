import type { AxisSpec, Filter } from '../../core/axisSpec.ts'
import type { Region } from '../../core/formulaAxis.ts'
import { type IntegerRule, toInteger } from '../../core/integers.ts'
import { refuseAttribute } from '../attributeChecks.ts'
import { floorOfFloat32 } from '../lengths.ts'
import { unknownVersion } from '../plain.ts'
import type { Refusal } from '../refusal.ts'
import type { Dtype, ResizeRequest } from '../request.ts'
import type { Resolution } from '../resolution.ts'
import { checkAttributes } from './check.ts'
import { COORDINATES, filterOf } from './filter.ts'
import { listOf, type Node, nodeOf } from './node.ts'
import { opsetOf, VERSIONS, versionOf } from './opset.ts'
import { type AxisSize, type SizeRules, sizeOf } from './size.ts'

/** onnx/reference/ops/op_resize.py and onnx/defs/tensor/utils.cc: everything in float64. */
export const REFERENCE_RULES: SizeRules = {
  lengthOf: floorOfFloat32,
  keepAspect: (input, scale) => Math.trunc(scale * input + 0.5),
  scaleOf: (length, input) => length / input,
  policyNeedsSizes: false,
}

/** What ONNX's reference implementation makes of a node. */
export function resolve(request: ResizeRequest): Resolution {
  const version = versionOf(request.version)
  if (!version) return unknownVersion(request.version, VERSIONS)
  const attributes = checkAttributes(version, request)
  if (attributes.length > 0) return { ok: false, refusals: attributes }
  const node = nodeOf(version, request)
  const { axes, shape, lengths, refusals } = sizeOf(node, request, REFERENCE_RULES)
  const all = [...refusals, ...checkReference(node, request)]
  if (all.length > 0) return { ok: false, refusals: all }
  const integers = integersOf(request.dtype ?? 'float32')
  // Without a region only excluded picks read nothing, and they are 0.
  const crops = node.transformation === 'tf_crop_and_resize'
  const extrapolationValue = crops ? node.extrapolationValue : 0
  const spec = {
    axes: request.inputShape.map((input, axis) => axisSpec(node, axis, input, axes[axis]!)),
    extrapolationValue: integers ? toInteger(integers, extrapolationValue) : extrapolationValue,
    ...(integers && { integers }),
  }
  return { ok: true, spec, outputShape: shape, lengths }
}

/** What the operator's text has no word for, and what the reference implementation raises on. */
function checkReference(node: Node, request: ResizeRequest): Refusal[] {
  const { mode, transformation, antialias, roi, version } = node
  const refusals: Refusal[] = []
  // The text names two modes until opset 11; the checker lets any string pass.
  if (mode === 'cubic' && opsetOf(version) < 11) {
    const params = { name: 'mode', value: mode, since: 'opset11', use: 'mode=linear' }
    refusals.push(refuseAttribute('mode', { code: 'valueSince', params }))
  }
  if (antialias && mode === 'nearest') refusals.push(antialiasedNearest)
  if (transformation === 'tf_half_pixel_for_nn') {
    const params = {
      name: 'coordinate_transformation_mode',
      value: transformation,
      options: ['half_pixel with nearest_mode=round_prefer_ceil'],
    }
    refusals.push(refuseAttribute(params.name, { code: 'noSuchValue', params }))
  }
  if (transformation === 'tf_crop_and_resize' && !roi) {
    refusals.push(refuseAttribute('roi', { code: 'missingRegion', params: {} }))
  }
  const negative = listOf(request.attributes.axes ?? []).find((axis) => axis < 0)
  if (negative !== undefined) {
    const params = { axis: negative, rank: request.inputShape.length }
    refusals.push(refuseAttribute('axes', { code: 'negativeAxis', params }))
  }
  return refusals
}

/** Antialias widens a filter, and nearest has none. */
export const antialiasedNearest: Refusal = refuseAttribute('antialias', {
  code: 'notTogether',
  params: { first: 'antialias=1', second: 'mode=nearest', use: 'antialias=0' },
})

function axisSpec(node: Node, axis: number, input: number, { length, scale }: AxisSize): AxisSpec {
  const roi = regionOf(node, axis)
  const used = scale ?? length / input
  const filter = excludingOutside(node, filterOf(node, used < 1))
  const formulaLength = used * input
  const copied =
    isClose(used, 1) && length === input && (!roi || (roi.start === 0 && roi.end === 1))
  return {
    input,
    output: length,
    transformation: COORDINATES[node.transformation],
    rescale:
      scale === null ? { by: 'lengths', order: 'divide' } : { by: 'scale', scale, order: 'divide' },
    arithmetic: 'float64',
    fractionalOutput: true,
    singlePixel: singleOf(node, input, formulaLength, roi),
    edge: 'index',
    neighbours: 'padded',
    ...(roi && { roi, extrapolate: true }),
    filter: copied ? { kind: 'copy' } : filter,
  }
}

/** The one weight of nearest is left out too when its element lies outside: that output is 0. */
function excludingOutside({ excludeOutside }: Node, filter: Filter): Filter {
  return excludeOutside && filter.kind === 'nearest' ? { ...filter, excludeOutside } : filter
}

/** Python's math.isclose, by which the reference leaves an axis alone. */
const isClose = (a: number, b: number) =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))

/** The part of an axis that tf_crop_and_resize samples. NumPy takes its differences in float32. */
export function regionOf({ transformation, axes, roi }: Node, axis: number): Region | null {
  if (transformation !== 'tf_crop_and_resize') return null
  const entry = axes.indexOf(axis)
  const whole = entry < 0 || !roi
  return {
    start: whole ? 0 : roi[entry]!,
    end: whole ? 1 : roi[axes.length + entry]!,
    arithmetic: 'float32',
  }
}

/** The reference tests scale·I, not the integer length, against 1. */
function singleOf(
  { transformation }: Node,
  input: number,
  formulaLength: number,
  roi: Region | null,
): AxisSpec['singlePixel'] {
  if (formulaLength !== 1) return 'formula'
  if (transformation === 'pytorch_half_pixel') return -0.5
  if (!roi) return 'formula'
  const { fround } = Math
  return fround(fround(roi.end - roi.start) * (input - 1)) / 2 + fround(roi.start * (input - 1))
}

const RANGES: Record<Exclude<Dtype, 'float32'>, readonly [number, number]> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  uint8: [0, 255],
  int8: [-128, 127],
}

/** What an integer type holds. */
export const rangeOf = (dtype: Exclude<Dtype, 'float32'>) => RANGES[dtype]

/** onnx.numpy_helper.saturate_cast: to the nearest integer, halves to even, then into the range. */
function integersOf(dtype: Dtype): IntegerRule | null {
  if (dtype === 'float32') return null
  return { after: 'output', rounding: 'halfEven', range: rangeOf(dtype) }
}
