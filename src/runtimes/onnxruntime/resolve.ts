import type { AxisSpec } from '../../core/axisSpec.ts'
import type { ResizeSpec } from '../../core/resizePlan.ts'
import { floorInFloat32, floorOfFloat32 } from '../lengths.ts'
import { checkAttributes } from '../onnx/check.ts'
import { type Node, nodeOf } from '../onnx/node.ts'
import { versionOf } from '../onnx/opset.ts'
import { REFERENCE_RULES, unknownVersion } from '../onnx/resolve.ts'
import { type AxisSize, type SizeRules, sizeOf } from '../onnx/size.ts'
import type { Refusal } from '../refusal.ts'
import type { ResizeRequest, Resolution } from '../runtime.ts'
import { axisSpec } from './axisSpec.ts'
import { checkAxes, checkDtype, checkKernel, checkScales, spatialAxes } from './check.ts'
import { departuresOf } from './departures.ts'
import { integersOf, withBits } from './integers.ts'

/** upsamplebase.h: scales, products and quotients in float32. */
const RULES: SizeRules = {
  lengthOf: floorInFloat32,
  keepAspect: (input, scale) => Math.floor(Math.fround(scale * input) + 0.5),
  scaleOf: (length, input) => Math.fround(length / input),
}

/** What ONNX Runtime 1.30 makes of a node on the CPU. */
export function resolve(request: ResizeRequest): Resolution {
  const version = versionOf(request.version)
  if (!version) return { ok: false, refusals: [unknownVersion(request.version)] }
  const attributes = checkAttributes(version, withoutUnread(request))
  if (attributes.length > 0) return { ok: false, refusals: attributes }
  const isOn = departuresOf(request)
  const node = nodeOf(version, request)
  const rules = isOn('float32') ? RULES : { ...REFERENCE_RULES, lengthOf: floorOfFloat32 }
  const { axes, shape, lengths, refusals } = sizeOf(node, request, rules)
  const all = [...refusals, ...checkKernel(node), ...checkDtype(node, request)]
  if (refusals.length === 0) all.push(...checkSizes(node, request, axes))
  if (all.length > 0) return { ok: false, refusals: all }
  const spec = specOf(node, request, axes)
  return { ok: true, spec, outputShape: shape, lengths }
}

/** nearest_mode is read only under nearest, and may say anything else elsewhere. */
function withoutUnread(request: ResizeRequest): ResizeRequest {
  const { nearest_mode, ...rest } = request.attributes
  const { mode = 'nearest' } = rest
  const unread = nearest_mode !== undefined && mode !== 'nearest'
  return unread ? { ...request, attributes: rest } : request
}

function checkSizes(node: Node, request: ResizeRequest, axes: readonly AxisSize[]): Refusal[] {
  return [...checkScales(axes), ...checkAxes(node, scalesOf(request, axes))]
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
  const same = inputShape.every((length, axis) => length === sizes[axis]!.length)
  const last = inputShape.length === 4 && spatial?.[0] === 1
  const integers = integersOf(node, dtype, last, isOn)
  const axes = inputShape.map((input, axis): AxisSpec => {
    const spec = axisSpec(asKernel(node, last), axis, input, sizes[axis]!, isOn)
    const filter = withBits(spec.filter, integers)
    const whole = same && isOn('equal_shape_copy')
    if (!whole && (spatial?.includes(axis) ?? true)) return { ...spec, filter }
    const { extrapolate, ...kept } = spec
    return { ...kept, filter: { kind: 'copy' } }
  })
  const extrapolationValue = node.extrapolationValue
  return { axes, extrapolationValue, ...(integers && { integers }) }
}

/** Cubic with channels last, which only grows, runs through the antialias kernel. upsample.cc. */
function asKernel(node: Node, last: boolean): Node {
  return last && node.mode === 'cubic' ? { ...node, antialias: true } : node
}
