import type { AttributeValue } from '../attribute.ts'
import { refuseAttribute } from '../attributeChecks.ts'
import type { Refusal } from '../refusal.ts'
import type { ResizeRequest } from '../request.ts'
import { axesOf, listOf, MODES, NEAREST_MODES, POLICIES, TRANSFORMATIONS } from './node.ts'
import { opsetOf, type Version } from './opset.ts'

type Check = (name: string, value: AttributeValue, request: ResizeRequest) => Refusal | null

const choice =
  (options: readonly string[]): Check =>
  (name, value) =>
    options.includes(String(value))
      ? null
      : refuseAttribute(name, {
          code: 'noSuchValue',
          params: { name, value: String(value), options },
        })

const finite: Check = (name, value) =>
  typeof value === 'number' && Number.isFinite(value)
    ? null
    : refuseAttribute(name, { code: 'notANumber', params: { name } })

const flag: Check = (name, value) =>
  typeof value === 'boolean' || Number.isInteger(value)
    ? null
    : refuseAttribute(name, {
        code: 'noSuchValue',
        params: { name, value: String(value), options: ['0', '1'] },
      })

const axes: Check = (name, value, { inputShape }) => {
  const rank = inputShape.length
  const list = listOf(value)
  const wrong = list.find((axis) => !Number.isInteger(axis) || axis < -rank || axis >= rank)
  if (wrong !== undefined) {
    return refuseAttribute(name, { code: 'axisOutOfRange', params: { axis: wrong, rank } })
  }
  const counted = axesOf(value, rank)
  const twice = counted.find((axis, i) => counted.indexOf(axis) !== i)
  return twice === undefined
    ? null
    : refuseAttribute(name, { code: 'axisTwice', params: { axis: twice } })
}

const roi: Check = (name, value, { attributes, inputShape }) => {
  const list = listOf(value)
  if (!list.every(Number.isFinite))
    return refuseAttribute(name, { code: 'notANumber', params: { name } })
  if (attributes.coordinate_transformation_mode !== 'tf_crop_and_resize') return null
  const wanted = 2 * axesOf(attributes.axes, inputShape.length).length
  return list.length === wanted
    ? null
    : refuseAttribute(name, { code: 'wrongCount', params: { name, given: list.length, wanted } })
}

/** Every attribute of Resize and Upsample (roi is an input), with the opset that brought it. */
const ATTRIBUTES: Readonly<Record<string, { since: number; check: Check }>> = {
  mode: { since: 7, check: choice(MODES) },
  coordinate_transformation_mode: { since: 11, check: choice(TRANSFORMATIONS) },
  nearest_mode: { since: 11, check: choice(NEAREST_MODES) },
  cubic_coeff_a: { since: 11, check: finite },
  exclude_outside: { since: 11, check: flag },
  antialias: { since: 18, check: flag },
  axes: { since: 18, check: axes },
  keep_aspect_ratio_policy: { since: 18, check: choice(POLICIES) },
  extrapolation_value: { since: 11, check: finite },
  roi: { since: 11, check: roi },
}

/** The attributes in reading order. */
export const ATTRIBUTE_NAMES: readonly string[] = Object.keys(ATTRIBUTES)

/** Whether an opset has an attribute. */
export function hasAttribute(version: Version, name: string): boolean {
  return Object.hasOwn(ATTRIBUTES, name) && opsetOf(version) >= ATTRIBUTES[name]!.since
}

/** What the schema has against the attributes of a request. */
export function checkAttributes(version: Version, request: ResizeRequest): Refusal[] {
  const entries = Object.entries(request.attributes).filter(([name]) => name !== 'scales')
  return entries.flatMap(([name, value]) => {
    const known = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined
    if (!known)
      return [refuseAttribute(name, { code: 'noSuchAttribute', params: { name, version } })]
    const since = `opset${known.since}`
    if (opsetOf(version) < known.since) {
      return [refuseAttribute(name, { code: 'noSuchAttribute', params: { name, version, since } })]
    }
    return known.check(name, value, request) ?? []
  })
}
