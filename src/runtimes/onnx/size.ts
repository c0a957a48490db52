import type { Shape } from '../../core/shape.ts'
import type { LengthRule } from '../lengths.ts'
import type { Refusal, RefusalField } from '../refusal.ts'
import type { ResizeRequest } from '../request.ts'
import type { LengthFromScale } from '../resolution.ts'
import { checkInput, checkLengths, target } from '../target.ts'
import type { Node } from './node.ts'
import { isUpsample, opsetOf } from './opset.ts'

/** How long an axis becomes, and the scale that its coordinates are divided by when one was given. */
export interface AxisSize {
  readonly length: number
  /** Output per input: given, or of the aspect ratio policy; null when it is length/input. */
  readonly scale: number | null
}

export interface NodeSize {
  readonly axes: readonly AxisSize[]
  readonly shape: Shape
  readonly lengths: readonly LengthFromScale[]
  readonly refusals: readonly Refusal[]
}

/** What an implementation of the operator does its own way when it works out lengths. */
export interface SizeRules {
  /** A length from a scale. */
  readonly lengthOf: LengthRule
  /** A length as the scale of an aspect ratio policy makes it. */
  readonly keepAspect: (input: number, scale: number) => number
  /** The scale that a length amounts to. */
  readonly scaleOf: (length: number, input: number) => number
  /** Whether a policy is refused with scales, as ONNX's shape inference does; else it is ignored. */
  readonly policyNeedsSizes: boolean
  /** Whether an aspect ratio policy passes over an entry of `axes`: no say in the scale, no change. */
  readonly leaves?: (entry: number) => boolean
}

/** The lengths that a node's sizes or scales ask for. A length of 0 is an empty tensor. */
export function sizeOf(node: Node, request: ResizeRequest, rules: SizeRules): NodeSize {
  const { inputShape, size } = request
  const input = checkInput(inputShape)
  if (input.length > 0) return refused(input)
  const refusal = checkHow(node, request, rules)
  if (refusal) return refused([refusal])
  if (size.how === 'shape') return fromSizes(node, inputShape, size.shape, rules)
  if (size.how === 'scales') return fromScales(node, inputShape, size.scales, rules)
  return refused([])
}

function refused(refusals: readonly Refusal[]): NodeSize {
  return { axes: [], shape: [], lengths: [], refusals }
}

/** Exactly one of sizes and scales has to be there, and has to be one that the opset has. */
export function checkHow(
  { version, policy, axes }: Node,
  request: ResizeRequest,
  { policyNeedsSizes }: Pick<SizeRules, 'policyNeedsSizes'>,
): Refusal | null {
  const { size, attributes } = request
  const onlyScales = opsetOf(version) < 11
  if (size.how === 'shape' && attributes.scales !== undefined) {
    return { code: 'sizeTwice', params: { first: 'sizes', second: 'scales' }, field: 'size' }
  }
  if (size.how === 'shape' && onlyScales) {
    const params = { name: 'sizes', version, since: 'opset11', use: 'scales' }
    return { code: 'noSuchAttribute', params, field: 'size' }
  }
  if (policyNeedsSizes && size.how === 'scales' && policy !== 'stretch') {
    const params = {
      first: `keep_aspect_ratio_policy=${policy}`,
      second: 'scales',
      use: 'keep_aspect_ratio_policy=stretch',
    }
    return { code: 'notTogether', params, field: 'attribute.keep_aspect_ratio_policy' }
  }
  if (size.how !== 'shape' && size.how !== 'scales') {
    const names = onlyScales ? ['scales'] : ['sizes', 'scales']
    return { code: 'sizeMissing', params: { names }, field: 'size' }
  }
  const given = size.how === 'shape' ? size.shape.length : size.scales.length
  if (given === axes.length) return null
  const field: RefusalField = size.how === 'shape' ? 'shape' : 'scales'
  const name = size.how === 'shape' ? 'sizes' : 'scales'
  return { code: 'wrongCount', params: { name, given, wanted: axes.length }, field }
}

function fromSizes(node: Node, inputShape: Shape, sizes: Shape, rules: SizeRules): NodeSize {
  const wrong = checkLengths(sizes, 'shape')
  if (wrong.length > 0) return refused(wrong)
  const wanted = new Map(node.axes.map((axis, entry) => [axis, sizes[entry]!]))
  const common = policyScale(node, inputShape, sizes, rules)
  const axes = inputShape.map((input, axis): AxisSize => {
    const length = wanted.get(axis)
    if (length === undefined) return { length: input, scale: null }
    if (common === null) return { length, scale: null }
    if (rules.leaves?.(node.axes.indexOf(axis))) return { length: input, scale: null }
    return { length: rules.keepAspect(input, common), scale: common }
  })
  return sized(axes, [], [])
}

/** The one scale of an aspect ratio policy; null when every axis is stretched by itself. */
function policyScale(
  { policy, axes }: Node,
  inputShape: Shape,
  sizes: Shape,
  { scaleOf, leaves }: SizeRules,
): number | null {
  if (policy === 'stretch') return null
  const scales = axes.flatMap((axis, entry) =>
    leaves?.(entry) ? [] : [scaleOf(sizes[entry]!, inputShape[axis]!)],
  )
  return policy === 'not_larger' ? Math.min(...scales) : Math.max(...scales)
}

function fromScales(
  node: Node,
  inputShape: Shape,
  scales: readonly number[],
  { lengthOf }: SizeRules,
): NodeSize {
  const refusals: Refusal[] = []
  const lengths: LengthFromScale[] = []
  const axes = inputShape.map((input, axis): AxisSize => {
    const entry = node.axes.indexOf(axis)
    if (entry < 0) return { length: input, scale: null }
    const found = { axis, ...lengthOf(input, scales[entry]!) }
    lengths.push(found)
    const at = { field: 'scales', axis: entry } as const
    if (!(found.stored > 0 && Number.isFinite(found.stored))) {
      refusals.push({ code: 'notAScale', params: { value: found.typed }, ...at })
    } else if (isUpsample(node.version) && found.stored < 1) {
      const params = { value: found.typed, use: 'opset10' }
      refusals.push({ code: 'scaleBelowOne', params, ...at })
    }
    return { length: found.length, scale: found.stored }
  })
  return sized(axes, lengths, refusals)
}

function sized(
  axes: readonly AxisSize[],
  lengths: readonly LengthFromScale[],
  refusals: readonly Refusal[],
): NodeSize {
  const { shape, refusals: all } = target(
    axes.map(({ length }) => length),
    refusals,
  )
  return { axes, shape, lengths, refusals: all }
}
