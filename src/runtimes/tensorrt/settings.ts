import type { AttributeValue } from '../attribute.ts'
import type { ResizeRequest } from '../request.ts'
import { since, type Version } from './version.ts'

export const MODES = ['NEAREST', 'LINEAR', 'CUBIC'] as const
export const TRANSFORMATIONS = ['ALIGN_CORNERS', 'ASYMMETRIC', 'HALF_PIXEL'] as const
export const ROUNDINGS = ['FLOOR', 'CEIL', 'HALF_UP', 'HALF_DOWN'] as const
export const SELECTORS = ['FORMULA', 'UPPER'] as const

export type Mode = (typeof MODES)[number]
export type Transformation = (typeof TRANSFORMATIONS)[number]
export type RoundMode = (typeof ROUNDINGS)[number]
export type Selector = (typeof SELECTORS)[number]

/** What the layer does, every attribute filled in. */
export interface Settings {
  readonly mode: Mode
  readonly transformation: Transformation
  readonly rounding: RoundMode
  readonly selector: Selector
  readonly cubicCoeff: number
  readonly excludeOutside: boolean
}

/** The modes that a version has. CUBIC first appears in the 8.5 header. */
export function modesOf(version: Version): readonly Mode[] {
  return since(version, '8.6') ? MODES : ['NEAREST', 'LINEAR']
}

/**
 * The settings of a request whose attributes were checked. Defaults as NvInfer.h documents them:
 * NEAREST, ASYMMETRIC "for all ResizeMode settings", FLOOR, FORMULA (8.0 on), −0.75 and false (8.5
 * on). Before 8.0, `align_corners` stands for the transformation.
 */
export function settingsOf(version: Version, request: ResizeRequest): Settings {
  const { attributes, size } = request
  const get = <T extends AttributeValue>(name: string, absent: T) =>
    (attributes[name] ?? absent) as T
  const mode = get<Mode>('resize_mode', 'NEAREST')
  const transformation = since(version, '8.2')
    ? get<Transformation>('coordinate_transformation', 'ASYMMETRIC')
    : fromAlignCorners(version, Boolean(attributes.align_corners), mode, size.how === 'scales')
  return {
    mode,
    transformation,
    rounding: get<RoundMode>('nearest_rounding', 'FLOOR'),
    selector: get<Selector>('selector_for_single_pixel', 'FORMULA'),
    cubicCoeff: get('cubic_coeff', -0.75),
    excludeOutside: Boolean(attributes.exclude_outside ?? false),
  }
}

/**
 * What `align_corners` means before 8.0. The seed document gives the rule by version; the comments
 * of onnx-tensorrt's Resize importer (branches 7.1 and 7.2.1) refine it for 7 by mode and by how
 * the size is given.
 */
function fromAlignCorners(
  version: Version,
  alignCorners: boolean,
  mode: Mode,
  byScales: boolean,
): Transformation {
  if (version === '6.0') return alignCorners ? 'ALIGN_CORNERS' : 'ASYMMETRIC'
  if (mode === 'NEAREST') return alignCorners && !byScales ? 'ALIGN_CORNERS' : 'ASYMMETRIC'
  if (!alignCorners) return 'HALF_PIXEL'
  return byScales ? 'ASYMMETRIC' : 'ALIGN_CORNERS'
}
