import type { Attributes } from '../attribute.ts'
import { checkChoice, checkFlag, refuseAttribute } from '../attributeChecks.ts'
import type { Refusal } from '../refusal.ts'
import type { ResizeRequest } from '../request.ts'

export const VERSIONS = ['0.10'] as const

/** The methods of `jax.image.resize` that are shown here. */
export const METHODS = ['nearest', 'linear', 'cubic', 'cubic-pytorch', 'area'] as const
export type Method = (typeof METHODS)[number]

/** Other spellings of a method. jax/_src/image/scale.py 0.10, `ResizeMethod.from_string`. */
const ALIASES: Readonly<Record<string, Method>> = {
  bilinear: 'linear',
  trilinear: 'linear',
  triangle: 'linear',
  bicubic: 'cubic',
  tricubic: 'cubic',
  'bicubic-pytorch': 'cubic-pytorch',
}

/** What `resize` does, every argument filled in. */
export interface Settings {
  readonly method: Method
  readonly antialias: boolean
}

/** The settings of a request whose attributes were checked. */
export function settingsOf({ method, antialias }: Attributes): Settings {
  const name = String(method)
  const alias = Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined
  return {
    method: METHODS.find((known) => known === name) ?? alias ?? 'linear',
    antialias: Boolean(antialias ?? true),
  }
}

/** Refuses a call without a method, and arguments or values that do not exist or are not shown. */
export function checkAttributes({ version, attributes }: ResizeRequest): Refusal[] {
  const refusals = Object.entries(attributes).flatMap(([name, value]) => {
    if (name === 'antialias') return checkFlag(name, value)
    if (name === 'method') return Object.hasOwn(ALIASES, String(value)) ? [] : checkMethod(value)
    return [refuseAttribute(name, { code: 'noSuchAttribute', params: { name, version } })]
  })
  if (attributes.method !== undefined) return refusals
  const params = { name: 'method', use: "method='linear'" }
  return [refuseAttribute('method', { code: 'missing', params }), ...refusals]
}

const checkMethod = (value: Attributes[string]) => checkChoice('method', value, METHODS)
