import type { Attributes } from '../attribute.ts'
import { checkChoice, refuseAttribute } from '../attributeChecks.ts'
import type { Refusal } from '../refusal.ts'
import type { ResizeRequest } from '../request.ts'

/** As recorded, `4` is OpenCV after 4.14, where INTER_NEAREST_EXACT changed. */
export const VERSIONS = ['4.14', '4'] as const
export type Version = (typeof VERSIONS)[number]

/** The interpolations of `cv::resize` that are shown here, the default first. */
export const INTERPOLATIONS = [
  'INTER_LINEAR',
  'INTER_NEAREST',
  'INTER_NEAREST_EXACT',
  'INTER_CUBIC',
  'INTER_AREA',
] as const
export type Interpolation = (typeof INTERPOLATIONS)[number]

/** The version of that name, if there is one. */
export function versionOf(name: string): Version | undefined {
  return VERSIONS.find((version) => version === name)
}

/** The interpolation that is asked for; the default for none, or one that does not exist. */
export function interpolationOf({ interpolation }: Attributes): Interpolation {
  return INTERPOLATIONS.find((known) => known === interpolation) ?? 'INTER_LINEAR'
}

/** Refuses other attributes than `interpolation`, and interpolations that are not shown here. */
export function checkAttributes({ version, attributes }: ResizeRequest): Refusal[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    name === 'interpolation'
      ? checkChoice(name, value, INTERPOLATIONS)
      : [refuseAttribute(name, { code: 'noSuchAttribute', params: { name, version } })],
  )
}
