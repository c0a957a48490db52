import type { Shape } from '../../core/shape.ts'
import type { AttributeValue } from '../attribute.ts'
import { refuseAttribute } from '../attributeChecks.ts'
import type { Reason, Refusal } from '../refusal.ts'
import type { ResizeRequest } from '../request.ts'
import { type Mode, modesOf, ROUNDINGS, SELECTORS, TRANSFORMATIONS } from './settings.ts'
import { since, type Version } from './version.ts'

type Check = (value: AttributeValue, version: Version) => Refusal | null

const choice =
  (name: string, options: readonly string[]): Check =>
  (value) =>
    options.includes(String(value))
      ? null
      : refuse(name, { code: 'noSuchValue', params: { name, value: String(value), options } })

const flag =
  (name: string): Check =>
  (value) =>
    [true, false, 0, 1].includes(value as boolean | number)
      ? null
      : refuse(name, {
          code: 'noSuchValue',
          params: { name, value: String(value), options: ['True', 'False'] },
        })

const finite =
  (name: string): Check =>
  (value) =>
    typeof value === 'number' && Number.isFinite(value)
      ? null
      : refuse(name, { code: 'notANumber', params: { name } })

const mode: Check = (value, version) => {
  const name = 'resize_mode'
  const options = modesOf(version)
  if (value === 'CUBIC' && !options.includes('CUBIC')) {
    const params = { name, value, since: '8.5', use: 'LINEAR' }
    return refuse(name, { code: 'valueSince', params })
  }
  return choice(name, options)(value, version)
}

/** Every attribute that the layer ever had: from which version, until which, and what it accepts. */
const ATTRIBUTES: Record<
  string,
  { from: Version; to?: Version; since: string; until?: string; use?: string; check: Check }
> = {
  resize_mode: { from: '6.0', since: '6.0', check: mode },
  align_corners: {
    from: '6.0',
    to: '7.2',
    since: '6.0',
    until: '8.0',
    use: 'coordinate_transformation',
    check: flag('align_corners'),
  },
  coordinate_transformation: {
    from: '8.2',
    since: '8.0',
    use: 'align_corners',
    check: choice('coordinate_transformation', TRANSFORMATIONS),
  },
  nearest_rounding: { from: '8.2', since: '8.0', check: choice('nearest_rounding', ROUNDINGS) },
  selector_for_single_pixel: {
    from: '8.2',
    since: '8.0',
    check: choice('selector_for_single_pixel', SELECTORS),
  },
  cubic_coeff: { from: '8.6', since: '8.5', check: finite('cubic_coeff') },
  exclude_outside: { from: '8.6', since: '8.5', check: flag('exclude_outside') },
}

/** Every attribute of every version. */
export const ATTRIBUTE_NAMES: readonly string[] = Object.keys(ATTRIBUTES)

/** Refuses attributes that the version does not have, and values that they do not take. */
export function checkAttributes(version: Version, { attributes }: ResizeRequest): Refusal[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    const known = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name]! : undefined
    const exists = known && since(version, known.from) && !(known.to && !since(known.to, version))
    if (exists) return known.check(value, version) ?? []
    const { since: from, until, use } = known ?? {}
    const params = { name, version, since: until ? undefined : from, until, use }
    return refuse(name, { code: 'noSuchAttribute', params })
  })
}

/**
 * LINEAR resizes the last three dimensions, CUBIC the last two (NvInfer.h 8.5, `setResizeMode`);
 * NEAREST all eight.
 */
export function checkChangedAxes(mode: Mode, input: Shape, output: Shape): Refusal[] {
  if (mode === 'NEAREST') return []
  const most = mode === 'LINEAR' ? 3 : 2
  const changed = input.flatMap((length, axis) => (length === output[axis] ? [] : [axis]))
  if (changed.length > most) {
    const params = { mode, changed: changed.length, most }
    return [refuse('resize_mode', { code: 'tooManyChangedAxes', params })]
  }
  const axis = changed.find((a) => a < input.length - most)
  if (axis === undefined) return []
  return [
    refuse('resize_mode', { code: 'changedAxisTooFarOut', params: { mode, axis, most } }, axis),
  ]
}

function refuse(name: string, reason: Reason, axis?: number): Refusal {
  const refusal = refuseAttribute(name, reason)
  return axis === undefined ? refusal : { ...refusal, axis }
}
