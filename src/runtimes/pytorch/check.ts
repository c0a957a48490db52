import type { AttributeValue } from '../attribute.ts'
import { checkChoice, checkFlag, refuseAttribute } from '../attributeChecks.ts'
import type { Refusal } from '../refusal.ts'
import type { ResizeRequest } from '../request.ts'
import { blends, linearFor, MODES, modeOf, modesOf, RANKS } from './settings.ts'
import { since, type Version } from './version.ts'

const FLAGS = ['align_corners', 'antialias', 'recompute_scale_factor']

/** Every argument of `interpolate` that is an attribute here. */
export const ATTRIBUTE_NAMES: readonly string[] = ['mode', ...FLAGS]

/** Refuses arguments that the version does not have, and values that they do not take. */
export function checkAttributes(version: Version, { attributes }: ResizeRequest): Refusal[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (name === 'mode') return checkMode(version, value)
    if (name === 'antialias' && !since(version, '1.13')) {
      const params = { name, version, since: '1.11' }
      return [refuseAttribute(name, { code: 'noSuchAttribute', params })]
    }
    if (FLAGS.includes(name)) return checkFlag(name, value)
    return [refuseAttribute(name, { code: 'noSuchAttribute', params: { name, version } })]
  })
}

function checkMode(version: Version, value: AttributeValue): Refusal[] {
  const options = modesOf(version)
  if (value === 'nearest-exact' && !options.includes(value)) {
    const params = { name: 'mode', value, since: '1.11', use: 'nearest' }
    return [refuseAttribute('mode', { code: 'valueSince', params })]
  }
  return checkChoice('mode', value, options)
}

/** Refuses a tensor that the mode does not take. torch/nn/functional.py 2.11, `interpolate`. */
export function checkRank({ attributes, inputShape }: ResizeRequest): Refusal[] {
  const rank = inputShape.length
  const mode = modeOf(attributes)
  if (rank < 3 || rank > 5) {
    const use = rank < 3 ? 'input.unsqueeze(0)' : 'input.flatten(0, 1)'
    const params = { mode: 'interpolate', rank, ranks: [3, 4, 5], use }
    return [{ code: 'rankOfMode', params, field: 'input' }]
  }
  const ranks = RANKS[mode]
  if (ranks.includes(rank)) return []
  const use = `mode='${linearFor(rank)}'`
  return [refuseAttribute('mode', { code: 'rankOfMode', params: { mode, rank, ranks, use } })]
}

/** Refuses arguments that do not go together. torch/nn/functional.py 2.11, `interpolate`. */
export function checkTogether({ attributes, inputShape, size }: ResizeRequest): Refusal[] {
  const mode = modeOf(attributes)
  const together = (name: string, second: string, use: string): Refusal =>
    refuseAttribute(name, { code: 'notTogether', params: { first: written(name), second, use } })
  const written = (name: string) => `${name}=${attributes[name] ? 'True' : 'False'}`
  const refusals: Refusal[] = []
  if (attributes.align_corners !== undefined && !blends(mode)) {
    refusals.push(together('align_corners', `mode='${mode}'`, 'align_corners=None'))
  }
  if (attributes.antialias && mode !== 'bilinear' && mode !== 'bicubic') {
    const use = blends(mode) || inputShape.length !== 4 ? 'antialias=False' : "mode='bilinear'"
    refusals.push(together('antialias', `mode='${mode}'`, use))
  }
  if (attributes.recompute_scale_factor && size.how === 'shape') {
    const use = 'recompute_scale_factor=False'
    refusals.push(together('recompute_scale_factor', 'size', use))
  }
  return refusals
}

/** Whether a mode exists at all, for messages about the rest of a request. */
export function knownMode({ attributes: { mode } }: ResizeRequest): boolean {
  return mode === undefined || MODES.some((known) => known === mode)
}
