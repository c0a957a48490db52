import { planAxis } from '../../core/axisPlan.ts'
import type { AxisSpec } from '../../core/axisSpec.ts'
import type { Shape } from '../../core/shape.ts'
import { refuseAttribute } from '../attributeChecks.ts'
import type { Node } from '../onnx/node.ts'
import { opsetOf } from '../onnx/opset.ts'
import { antialiasedNearest } from '../onnx/resolve.ts'
import type { AxisSize } from '../onnx/size.ts'
import type { Refusal } from '../refusal.ts'
import type { ResizeRequest } from '../request.ts'

/** What the constructor of the kernel throws on. upsamplebase.h, UpsampleBase. */
export function checkKernel(node: Node): Refusal[] {
  const { mode, antialias, excludeOutside } = node
  if (antialias && mode === 'nearest') return [antialiasedNearest]
  if (!excludeOutside || mode === 'cubic' || (antialias && mode === 'linear')) return []
  const params = {
    first: 'exclude_outside=1',
    second: `mode=${mode}`,
    use: 'exclude_outside=0',
  }
  return [refuseAttribute('exclude_outside', { code: 'notTogether', params })]
}

/** Up to opset 12 roi can't be left out, and an empty one has the wrong size. BaseCompute. */
export function checkRoi({ version, transformation, roi }: Node): Refusal[] {
  if (transformation !== 'tf_crop_and_resize' || roi || opsetOf(version) >= 13) return []
  return [refuseAttribute('roi', { code: 'missingRegion', params: {} })]
}

/**
 * Antialias stops with a narrowing error when all that an output would read lies beyond the end of
 * the input, extrapolated or not: it folds those weights onto the last element. exclude_outside
 * folds none. Measured on ONNX Runtime 1.30.0, CPU.
 */
export function checkWindows(node: Node, axes: readonly AxisSpec[]): Refusal | null {
  const { antialias, excludeOutside, transformation } = node
  if (!antialias || excludeOutside || transformation !== 'tf_crop_and_resize') return null
  for (const [axis, { extrapolate, ...spec }] of axes.entries()) {
    const { filter } = spec
    if (filter.kind !== 'antialias') continue
    const asked = { ...spec, filter: { ...filter, weightBits: 0 } }
    const output = planAxis(asked).firstTaps.findIndex((first) => first >= spec.input)
    if (output < 0) continue
    return refuseAttribute('roi', { code: 'windowBeyondInput', params: { axis, output } })
  }
  return null
}

/**
 * Which axes linear and cubic resize, counted from 0, by the scales of all axes: those of an image
 * (2-D; 4-D with H and W last, or before the channels) or of a volume (3-D, 5-D, linear only).
 * null where the runtime refuses. upsamplebase.h, ScalesValidation, and upsample.cc, BaseCompute.
 */
export function spatialAxes({ mode, antialias }: Node, scales: readonly number[]): Shape | null {
  const [n, c, h, w] = scales
  switch (scales.length) {
    case 2:
      return [0, 1]
    case 3:
      return mode === 'linear' ? [0, 1, 2] : null
    case 4: {
      if (n === 1 && c === 1) return [2, 3]
      const last = n === 1 && w === 1
      const grows = c! >= 1 && h! >= 1
      return last && (mode === 'linear' || antialias || grows) ? [1, 2] : null
    }
    case 5:
      return mode === 'linear' && n === 1 && c === 1 ? [2, 3, 4] : null
    default:
      return null
  }
}

/** Why linear or cubic does not take the ranks and axes of a request; none when it does. */
export function checkAxes(node: Node, scales: readonly number[]): Refusal[] {
  const { mode } = node
  if (mode === 'nearest' || spatialAxes(node, scales)) return []
  const ranks = mode === 'linear' ? [2, 3, 4, 5] : [2, 4]
  const rank = scales.length
  if (!ranks.includes(rank)) {
    const params = { mode, rank, ranks, use: 'mode=nearest' }
    return [{ code: 'rankOfMode', params, field: 'input' }]
  }
  const axes = rank === 5 ? 'volume' : mode === 'linear' ? 'image' : 'growingImage'
  return [{ code: 'axesOfMode', params: { mode, axes, use: 'mode=nearest' }, field: 'size' }]
}

/** Cubic reads float tensors only. upsample.cc, ResizeBiCubic on X->Data<float>(). */
export function checkDtype({ mode, antialias }: Node, { dtype }: ResizeRequest): Refusal[] {
  if (mode !== 'cubic' || antialias || !dtype || dtype === 'float32') return []
  const use = 'mode=linear'
  return [{ code: 'dtypeOfMode', params: { dtype, mode, use }, field: 'dtype' }]
}

/** A scale of 0, which a length of 0 or a policy can come to. upsamplebase.h, ScalesValidation. */
export function checkScales(axes: readonly AxisSize[]): Refusal[] {
  const axis = axes.findIndex(({ length, scale }) => scale === null && length < 1)
  if (axis < 0) return []
  return [{ code: 'notALength', params: { value: axes[axis]!.length }, field: 'shape', axis }]
}
