import { refuseAttribute } from '../attributeChecks.ts'
import { floorInFloat32 } from '../lengths.ts'
import { axesOf, type Node, type Transformation } from '../onnx/node.ts'
import { isUpsample, opsetOf } from '../onnx/opset.ts'
import { checkHow } from '../onnx/size.ts'
import type { Refusal } from '../refusal.ts'
import type { ResizeRequest } from '../request.ts'
import { sizeOf } from './translate.ts'
import { since, type Version } from './version.ts'

/** What a branch's importer refuses, before the layer is asked. */
export function checkNode(version: Version, node: Node, request: ResizeRequest): Refusal[] {
  const first = checkOpset(version, node) ?? checkSize(version, node, request)
  if (first) return [first]
  const checks = [checkMode(version, node), checkTransformation(version, node, request)]
  return [
    ...checks,
    checkRounding(version, node),
    checkScales(version, node, request),
    ...checkUnsupported(version, node),
  ].filter((refusal) => refusal !== null)
}

/**
 * What 10 refuses before its importer, which reads neither, sees the node; to 8.6 both pass unread.
 * onnxOpCheckers.cpp, Resize.
 */
function checkUnsupported(version: Version, { antialias, policy }: Node): (Refusal | null)[] {
  if (!since(version, '10')) return []
  const only = (name: string, value: string, option: string) =>
    value === option
      ? null
      : refuseAttribute(name, { code: 'noSuchValue', params: { name, value, options: [option] } })
  return [
    only('antialias', antialias ? '1' : '0', '0'),
    only('keep_aspect_ratio_policy', policy, 'stretch'),
  ]
}

/** One list of sizes or scales: of the entries of `axes` in 10, of all axes before. */
function checkSize(version: Version, node: Node, request: ResizeRequest): Refusal | null {
  const axes = since(version, '10') ? node.axes : axesOf(undefined, request.inputShape.length)
  return checkHow({ ...node, axes }, request, { policyNeedsSizes: false })
}

/**
 * All scales but the last 3 of linear, the last 2 of cubic, are 1, also where the length stays.
 * importerUtils.cpp, canUseNDResize (canUseLinearResize to 8.4). 10 counts the scales as they were
 * given and looks at them as they are spread over all axes.
 */
function checkScales(version: Version, node: Node, request: ResizeRequest): Refusal | null {
  const spread = sizeOf(version, node, request)
  const { mode } = node
  if (version === '6.0' || mode === 'nearest') return null
  if (spread.how !== 'scales' || request.size.how !== 'scales') return null
  const most = mode === 'linear' ? 3 : 2
  const outer = spread.scales.slice(0, Math.max(0, request.size.scales.length - most))
  const axis = outer.findIndex((scale) => Math.fround(scale) !== 1)
  if (axis < 0) return null
  const [first, second] = [`scales[${axis}]=${outer[axis]}`, `mode=${mode}`]
  const params = { first, second, use: `scales[${axis}]=1` }
  return { code: 'notTogether', params, field: 'scales', axis }
}

/** 6.0 reads the second input as scales, which later opsets moved. Inferred from its source. */
function checkOpset(version: Version, { version: opset }: Node): Refusal | null {
  if (version !== '6.0' || opsetOf(opset) < 11) return null
  const params = { name: 'opset', value: String(opsetOf(opset)), since: '7.0', use: '10' }
  return refuseAttribute('opset', { code: 'valueSince', params })
}

function checkMode(version: Version, { mode, version: opset }: Node): Refusal | null {
  if (mode !== 'cubic') return null
  if (isUpsample(opset)) {
    const options = ['nearest', 'linear']
    return refuseAttribute('mode', {
      code: 'noSuchValue',
      params: { name: 'mode', value: mode, options },
    })
  }
  if (since(version, '8.6')) return null
  const params = { name: 'mode', value: mode, since: '8.5', use: 'linear' }
  return refuseAttribute('mode', { code: 'valueSince', params })
}

const NAME = 'coordinate_transformation_mode'

function checkTransformation(
  version: Version,
  node: Node,
  { size, inputShape }: ResizeRequest,
): Refusal | null {
  const { transformation, mode, nearestMode } = node
  const how = size.how === 'scales' ? 'scales' : 'sizes'
  const options = accepted(version, node, how)
  if (!options.includes(transformation)) {
    const params = { name: NAME, value: `${transformation} (${mode}, ${how})`, options }
    return refuseAttribute(NAME, { code: 'noSuchValue', params })
  }
  if (transformation === 'tf_half_pixel_for_nn') {
    // Under every mode; 10 in onnxOpCheckers.cpp.
    if (nearestMode !== 'round_prefer_floor') {
      const [first, second] = [`nearest_mode=${nearestMode}`, `${NAME}=${transformation}`]
      const params = { first, second, use: 'nearest_mode=round_prefer_floor' }
      return refuseAttribute('nearest_mode', { code: 'notTogether', params })
    }
    // From 8.5 the branch that reads sizes is skipped with it, and scales are then missing.
    if (since(version, '8.6') && how === 'sizes') {
      const params = { first: 'sizes', second: `${NAME}=${transformation}`, use: 'scales' }
      return { code: 'notTogether', params, field: 'size' }
    }
  }
  if (version !== '7.2' || transformation !== 'pytorch_half_pixel' || size.how !== 'scales') {
    return null
  }
  const single = size.scales.findIndex(
    (scale, axis) => axis >= 2 && floorInFloat32(inputShape[axis]!, scale).length === 1,
  )
  if (single < 0) return null
  const [first, second] = [`${NAME}=${transformation}`, 'O=1']
  const params = { first, second, use: `${NAME}=half_pixel` }
  return refuseAttribute(NAME, { code: 'notTogether', params })
}

/** The transformations that a branch accepts for a mode and a way of giving the size. */
function accepted(version: Version, { mode, version: opset }: Node, how: string): Transformation[] {
  if (opsetOf(opset) < 11 || !since(version, '7.2')) return ['asymmetric']
  if (since(version, '8.2')) {
    const usual = ['asymmetric', 'half_pixel', 'pytorch_half_pixel', 'align_corners'] as const
    return [...usual, 'tf_half_pixel_for_nn']
  }
  const corners: Transformation[] = how === 'sizes' ? ['align_corners'] : []
  if (mode === 'nearest') return ['asymmetric', ...corners]
  const asymmetric: Transformation[] = how === 'scales' ? ['asymmetric'] : []
  return ['half_pixel', 'pytorch_half_pixel', ...asymmetric, ...corners]
}

/** Branch 7 rounds down only. */
function checkRounding(version: Version, { mode, nearestMode }: Node): Refusal | null {
  const fixed = !since(version, '8.2') && mode === 'nearest'
  if (!fixed || nearestMode === 'floor' || nearestMode === 'by_direction') return null
  const params = { name: 'nearest_mode', value: nearestMode, since: '8.0', use: 'floor' }
  return refuseAttribute('nearest_mode', { code: 'valueSince', params })
}
