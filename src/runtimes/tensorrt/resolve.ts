import type { Filter } from '../../core/axisSpec.ts'
import type { TransformationName } from '../../core/coordinates.ts'
import type { RoundingName } from '../../core/rounding.ts'
import { unknownVersion } from '../plain.ts'
import type { Refusal } from '../refusal.ts'
import type { ResizeRequest } from '../request.ts'
import type { Resolution } from '../resolution.ts'
import { checkAttributes, checkChangedAxes } from './check.ts'
import {
  modesOf,
  type RoundMode,
  type Settings,
  settingsOf,
  type Transformation,
} from './settings.ts'
import { targetSize } from './size.ts'
import { VERSIONS, versionOf } from './version.ts'

/** Each transformation by its name in core. */
export const COORDINATES: Record<Transformation, TransformationName> = {
  ALIGN_CORNERS: 'align_corners',
  ASYMMETRIC: 'asymmetric',
  HALF_PIXEL: 'half_pixel',
}

/** Each rounding by its name in core. */
export const ROUNDS: Record<RoundMode, RoundingName> = {
  FLOOR: 'floor',
  CEIL: 'ceil',
  HALF_UP: 'roundHalfUp',
  HALF_DOWN: 'roundHalfDown',
}

/**
 * What a resize layer with this request does. Coordinates are exact: the headers give formulas in
 * the lengths (`I/O`, also when scales were given) and no precision.
 */
export function resolve(request: ResizeRequest): Resolution {
  const version = versionOf(request.version)
  if (!version) return unknownVersion(request.version, VERSIONS)
  const attributes = checkAttributes(version, request)
  const { shape, lengths, refusals } = targetSize(request)
  const mode = String(request.attributes.resize_mode ?? 'NEAREST')
  const known = modesOf(version).find((name) => name === mode)
  const axes =
    known && refusals.length === 0 ? checkChangedAxes(known, request.inputShape, shape) : []
  const all = [...attributes, ...refusals, ...axes]
  if (all.length > 0) return refused(...all)

  const settings = settingsOf(version, request)
  const spec = {
    axes: request.inputShape.map((input, axis) => axisSpec(input, shape[axis]!, settings)),
  }
  return { ok: true, spec, outputShape: shape, lengths }
}

function axisSpec(input: number, output: number, settings: Settings) {
  // NEAREST formulas are the identity on unchanged axes; LINEAR and CUBIC leave those axes out.
  const filter: Filter = input === output ? { kind: 'copy' } : filterOf(settings)
  return {
    input,
    output,
    transformation: COORDINATES[settings.transformation],
    rescale: { by: 'lengths', order: 'ratio' },
    arithmetic: 'exact',
    singlePixel: settings.selector === 'UPPER' ? 0 : 'formula',
    edge: filter.kind === 'cubic' ? 'index' : 'coordinate',
    filter,
  } as const
}

function filterOf({ mode, rounding, cubicCoeff, excludeOutside }: Settings): Filter {
  switch (mode) {
    case 'NEAREST':
      return { kind: 'nearest', rounding: ROUNDS[rounding] }
    case 'LINEAR':
      return { kind: 'linear' }
    case 'CUBIC':
      return { kind: 'cubic', a: cubicCoeff, excludeOutside }
  }
}

const refused = (...refusals: Refusal[]): Resolution => ({ ok: false, refusals })
