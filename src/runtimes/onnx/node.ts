import type { AttributeValue } from '../attribute.ts'
import type { ResizeRequest } from '../request.ts'
import { isUpsample, opsetOf, type Version } from './opset.ts'

export const MODES = ['nearest', 'linear', 'cubic'] as const
export const TRANSFORMATIONS = [
  'half_pixel',
  'half_pixel_symmetric',
  'pytorch_half_pixel',
  'align_corners',
  'asymmetric',
  'tf_half_pixel_for_nn',
  'tf_crop_and_resize',
] as const
export const NEAREST_MODES = ['round_prefer_floor', 'round_prefer_ceil', 'floor', 'ceil'] as const
export const POLICIES = ['stretch', 'not_larger', 'not_smaller'] as const

export type Mode = (typeof MODES)[number]
export type Transformation = (typeof TRANSFORMATIONS)[number]
export type NearestMode = (typeof NEAREST_MODES)[number]
export type Policy = (typeof POLICIES)[number]

/** A Resize or Upsample node, every attribute filled in. */
export interface Node {
  readonly version: Version
  readonly mode: Mode
  readonly transformation: Transformation
  /** `by_direction`, before opset 11: floor when the axis grows, ceil when it shrinks. */
  readonly nearestMode: NearestMode | 'by_direction'
  /** As float32 stores it, like every float attribute. */
  readonly cubicCoeffA: number
  readonly excludeOutside: boolean
  readonly antialias: boolean
  readonly extrapolationValue: number
  readonly policy: Policy
  /** Input axes that sizes, scales and roi speak of, counted from 0, in their order. */
  readonly axes: readonly number[]
  /** Starts of all `axes`, then their ends; null when it is not given. */
  readonly roi: readonly number[] | null
}

/** The node of a request whose attributes were checked. Defaults as onnx/defs/tensor has them. */
export function nodeOf(version: Version, { attributes, inputShape }: ResizeRequest): Node {
  const get = <T extends AttributeValue>(name: string, absent: T) =>
    (attributes[name] ?? absent) as T
  const old = opsetOf(version) < 11
  const roi = attributes.roi
  return {
    version,
    mode: get<Mode>('mode', 'nearest'),
    transformation: old
      ? 'asymmetric'
      : get<Transformation>('coordinate_transformation_mode', 'half_pixel'),
    nearestMode: old ? 'by_direction' : get<NearestMode>('nearest_mode', 'round_prefer_floor'),
    cubicCoeffA: Math.fround(get('cubic_coeff_a', -0.75)),
    excludeOutside: isOn(get('exclude_outside', 0)),
    antialias: isOn(get('antialias', 0)),
    extrapolationValue: Math.fround(get('extrapolation_value', 0)),
    policy: get<Policy>('keep_aspect_ratio_policy', 'stretch'),
    axes: axesOf(attributes.axes, inputShape.length),
    roi: roi === undefined ? null : listOf(roi).map(Math.fround),
  }
}

/** The nearest_mode that a node before opset 11 follows; null where some axes grow, others shrink. */
export function nearestModeBefore11({ size }: Pick<ResizeRequest, 'size'>): NearestMode | null {
  const scales = size.how === 'scales' ? size.scales : []
  if (scales.every((scale) => scale >= 1)) return 'floor'
  return scales.every((scale) => scale <= 1) ? 'ceil' : null
}

/** 0 and 1 stand for false and true in ONNX; any other integer is true. */
const isOn = (value: AttributeValue) => value !== 0 && value !== false

/** A list, of which one number alone is a list of one. */
export function listOf(value: AttributeValue): readonly number[] {
  return typeof value === 'object' ? value : [Number(value)]
}

/** Axes counted from 0; all of them when there is no list or an empty one. */
export function axesOf(axes: AttributeValue | undefined, rank: number): readonly number[] {
  const list = axes === undefined ? [] : listOf(axes)
  if (list.length === 0) return Array.from({ length: rank }, (_, axis) => axis)
  return list.map((axis) => (axis < 0 ? axis + rank : axis))
}

/** What a node is called in a word or two. */
export function summaryOf({ version, mode, transformation, antialias }: Node): string {
  const name = isUpsample(version) ? 'Upsample' : 'Resize'
  return [name, mode, transformation, antialias ? 'antialias' : ''].filter(Boolean).join(' ')
}
