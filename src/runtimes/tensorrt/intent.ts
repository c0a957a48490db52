import type { Shape } from '../../core/shape.ts'
import type { Attributes } from '../attribute.ts'
import { asHalfPixel, type Expressed, type Intent, lostFields, USUAL } from '../intent.ts'
import type { ResizeRequest } from '../request.ts'
import { carryAttributes } from './carry.ts'
import { COORDINATES, ROUNDS, resolve } from './resolve.ts'
import { MODES, type Mode, modesOf, ROUNDINGS, settingsOf, TRANSFORMATIONS } from './settings.ts'
import { since, type Version, versionOf } from './version.ts'

const MODE_OF: Record<Mode, Intent['mode']> = {
  NEAREST: 'nearest',
  LINEAR: 'linear',
  CUBIC: 'cubic',
}

/** What a request comes to; null when it is refused. */
export function intentOf(request: ResizeRequest): Intent | null {
  const version = versionOf(request.version)
  const resolution = resolve(request)
  if (!version || !resolution.ok) return null
  const settings = settingsOf(version, request)
  const { size } = request
  return {
    ...USUAL,
    mode: MODE_OF[settings.mode],
    transformation: COORDINATES[settings.transformation],
    singlePixel: settings.selector === 'UPPER' ? 'first' : 'formula',
    ...(settings.mode === 'NEAREST' && { rounding: ROUNDS[settings.rounding] }),
    ...(settings.mode === 'CUBIC' && {
      a: settings.cubicCoeff,
      excludeOutside: settings.excludeOutside,
    }),
    outputShape: resolution.outputShape,
    scales: size.how === 'scales' ? size.scales : null,
  }
}

/** The layer's settings that come closest, at a version. */
export function express(intent: Intent, inputShape: Shape, version: string): Expressed {
  const wanted = asHalfPixel(intent)
  const newest = attributesFor(wanted)
  const to = versionOf(version) ?? '8.6'
  const size = wanted.scales
    ? ({ how: 'scales', scales: wanted.scales } as const)
    : ({ how: 'shape', shape: wanted.outputShape } as const)
  const asked: ResizeRequest = { version: '10', attributes: newest, inputShape, size }
  const { attributes } = carryAttributes(asked, to)
  const got = intentOf({ ...asked, version: to, attributes })
  return { attributes, size, lost: got ? lostFields(wanted, got) : [] }
}

function attributesFor({ mode, transformation, rounding, a, excludeOutside, singlePixel }: Intent) {
  const name = MODES.find((known) => MODE_OF[known] === mode) ?? 'LINEAR'
  const attributes: Record<string, string | number | boolean> = {}
  if (name !== 'NEAREST') attributes.resize_mode = name
  const known = TRANSFORMATIONS.find((t) => COORDINATES[t] === transformation) ?? 'HALF_PIXEL'
  if (known !== 'ASYMMETRIC') attributes.coordinate_transformation = known
  const round = ROUNDINGS.find((r) => ROUNDS[r] === rounding)
  if (name === 'NEAREST' && round && round !== 'FLOOR') attributes.nearest_rounding = round
  if (singlePixel === 'first') attributes.selector_for_single_pixel = 'UPPER'
  if (name === 'CUBIC' && a !== -0.75) attributes.cubic_coeff = a
  if (name === 'CUBIC' && excludeOutside) attributes.exclude_outside = true
  return attributes
}

/** Every mode with every transformation, rounding and border that the version has. */
export function settings(version: string): readonly Attributes[] {
  const known: Version = versionOf(version) ?? '8.6'
  const modes = modesOf(known)
  if (!since(known, '8.2')) {
    return modes.flatMap((resize_mode) =>
      [false, true].map((align_corners) => ({ resize_mode, align_corners })),
    )
  }
  return TRANSFORMATIONS.flatMap((coordinate_transformation) =>
    modes.flatMap((resize_mode): Attributes[] => {
      const both = { resize_mode, coordinate_transformation }
      if (resize_mode === 'NEAREST') {
        return ROUNDINGS.map((nearest_rounding) => ({ ...both, nearest_rounding }))
      }
      if (resize_mode === 'LINEAR') return [both]
      return [false, true].flatMap((exclude_outside) =>
        [-0.75, -0.5].map((cubic_coeff) => ({ ...both, cubic_coeff, exclude_outside })),
      )
    }),
  )
}
