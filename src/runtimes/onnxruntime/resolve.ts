import type { AxisSpec } from '../../core/axisSpec.ts'
import type { ResizeSpec } from '../../core/resizePlan.ts'
import { floorInFloat32 } from '../lengths.ts'
import { checkAttributes } from '../onnx/check.ts'
import { listOf, type Node, nodeOf } from '../onnx/node.ts'
import { VERSIONS, versionOf } from '../onnx/opset.ts'
import { REFERENCE_RULES } from '../onnx/resolve.ts'
import { type AxisSize, type SizeRules, sizeOf } from '../onnx/size.ts'
import { unknownVersion } from '../plain.ts'
import type { Refusal } from '../refusal.ts'
import type { ResizeRequest } from '../request.ts'
import type { Resolution } from '../resolution.ts'
import { axisSpec } from './axisSpec.ts'
import {
  checkAxes,
  checkDtype,
  checkKernel,
  checkRoi,
  checkScales,
  checkWindows,
  spatialAxes,
} from './check.ts'
import { departuresOf } from './departures.ts'
import { castTo, integersOf, withBits } from './integers.ts'

/** upsamplebase.h: scales, products and quotients in float32. */
const RULES: SizeRules = {
  lengthOf: floorInFloat32,
  keepAspect: (input, scale) => Math.floor(Math.fround(scale * input) + 0.5),
  scaleOf: (length, input) => Math.fround(length / input),
  policyNeedsSizes: true,
}

/** What ONNX Runtime 1.30 makes of a node on the CPU. */
export function resolve(request: ResizeRequest): Resolution {
  const version = versionOf(request.version)
  if (!version) return unknownVersion(request.version, VERSIONS)
  const attributes = checkAttributes(version, withoutUnread(request))
  if (attributes.length > 0) return { ok: false, refusals: attributes }
  const node = nodeOf(version, request)
  const { axes, shape, lengths, refusals } = sizeOf(node, request, rulesOf(request))
  const all = [...refusals, ...checkKernel(node)]
  if (refusals.length === 0) all.push(...checkSizes(node, request, axes))
  if (all.length > 0) return { ok: false, refusals: all }
  const spec = specOf(node, request, axes)
  const beyond = checkWindows(node, spec.axes)
  if (beyond) return { ok: false, refusals: [beyond] }
  return { ok: true, spec, outputShape: shape, lengths }
}

function rulesOf(request: ResizeRequest): SizeRules {
  const isOn = departuresOf(request)
  const rules = isOn('float32') ? RULES : { ...REFERENCE_RULES, policyNeedsSizes: true }
  const axes = listOf(request.attributes.axes ?? [])
  return isOn('negative_axes_policy') ? { ...rules, leaves: (entry) => axes[entry]! < 0 } : rules
}

/** nearest_mode is read only under nearest, and may say anything else elsewhere. */
function withoutUnread(request: ResizeRequest): ResizeRequest {
  const { nearest_mode, ...rest } = request.attributes
  const { mode = 'nearest' } = rest
  const unread = nearest_mode !== undefined && mode !== 'nearest'
  return unread ? { ...request, attributes: rest } : request
}

function checkSizes(node: Node, request: ResizeRequest, axes: readonly AxisSize[]): Refusal[] {
  const refusals = [...checkScales(axes), ...checkAxes(node, scalesOf(request, axes))]
  // An empty output and a copy come before the type is looked at.
  const works = !isSame(request, axes) && axes.every(({ length }) => length > 0)
  const kernel = asKernel(node, hasChannelsLast(node, scalesOf(request, axes)))
  return works ? [...refusals, ...checkRoi(node), ...checkDtype(kernel, request)] : refusals
}

function isSame({ inputShape }: ResizeRequest, axes: readonly AxisSize[]): boolean {
  return inputShape.every((length, axis) => length === axes[axis]!.length)
}

/** The scales of all axes, as the kernel sees them. */
function scalesOf({ inputShape }: ResizeRequest, axes: readonly AxisSize[]): number[] {
  return axes.map(({ length, scale }, axis) => scale ?? Math.fround(length / inputShape[axis]!))
}

function specOf(node: Node, request: ResizeRequest, sizes: readonly AxisSize[]): ResizeSpec {
  const { inputShape, dtype = 'float32' } = request
  const isOn = departuresOf(request)
  const scales = scalesOf(request, sizes)
  const spatial = node.mode === 'nearest' ? null : spatialAxes(node, scales)
  const same = isSame(request, sizes)
  const last = hasChannelsLast(node, scales)
  const kernel = asKernel(node, last)
  const integers = integersOf(kernel, dtype, last, isOn)
  const axes = inputShape.map((input, axis): AxisSpec => {
    const spec = axisSpec(kernel, axis, input, sizes[axis]!, isOn)
    const filter = withBits(spec.filter, integers)
    const whole = same && isOn('equal_shape_copy')
    if (!whole && (spatial?.includes(axis) ?? true)) return { ...spec, filter }
    const { extrapolate, ...kept } = spec
    return { ...kept, filter: { kind: 'copy' } }
  })
  const extrapolationValue = castTo(dtype, node.extrapolationValue)
  return { axes, extrapolationValue, ...(integers && { integers }) }
}

/** Whether H and W come before the channels. */
function hasChannelsLast(node: Node, scales: readonly number[]): boolean {
  return node.mode !== 'nearest' && scales.length === 4 && spatialAxes(node, scales)?.[0] === 1
}

/** Cubic with channels last, which only grows, runs through the antialias kernel. upsample.cc. */
function asKernel(node: Node, last: boolean): Node {
  return last && node.mode === 'cubic' ? { ...node, antialias: true } : node
}
