import type { Attributes } from '../attribute.ts'
import { checkChoice, refuseAttribute } from '../attributeChecks.ts'
import type { Refusal } from '../refusal.ts'
import type { ResizeRequest } from '../request.ts'

export const VERSIONS = ['12'] as const

/** The filters of `Image.resize` that are shown here, the default first. */
export const FILTERS = ['BICUBIC', 'NEAREST', 'BOX', 'BILINEAR'] as const
export type Resample = (typeof FILTERS)[number]

/** The filter that is asked for; the default for none, or one that does not exist. */
export function resampleOf({ resample }: Attributes): Resample {
  return FILTERS.find((known) => known === resample) ?? 'BICUBIC'
}

/** Refuses other attributes than `resample`, and filters that are not shown here. */
export function checkAttributes({ version, attributes }: ResizeRequest): Refusal[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    name === 'resample'
      ? checkChoice(name, value, FILTERS)
      : [refuseAttribute(name, { code: 'noSuchAttribute', params: { name, version } })],
  )
}
