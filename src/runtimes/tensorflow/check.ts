import { checkChoice, checkFlag, refuseAttribute } from '../attributeChecks.ts'
import type { Refusal } from '../refusal.ts'
import type { ResizeRequest } from '../request.ts'
import { FLAGS, METHODS, type Version } from './settings.ts'

/** Every argument of every version. */
export const ATTRIBUTE_NAMES: readonly string[] = ['method', ...Object.values(FLAGS).flat()]

/** Refuses arguments that the version does not have, and values that they do not take. */
export function checkAttributes(version: Version, { attributes }: ResizeRequest): Refusal[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (name === 'method') return checkChoice(name, value, METHODS)
    if (FLAGS[version].includes(name)) return checkFlag(name, value)
    const life = ATTRIBUTE_NAMES.includes(name)
      ? version === '1'
        ? { since: '2' }
        : { until: '2', use: name === 'half_pixel_centers' ? 'antialias' : undefined }
      : {}
    return [refuseAttribute(name, { code: 'noSuchAttribute', params: { name, version, ...life } })]
  })
}

/**
 * Refuses flags that do not go together. image_resizer_state.h: half_pixel_centers excludes
 * align_corners; `tf.compat.v1.image.resize_area` has no half_pixel_centers.
 */
export function checkTogether({ attributes }: ResizeRequest): Refusal[] {
  const { align_corners, half_pixel_centers, method } = attributes
  if (!half_pixel_centers) return []
  const name = 'half_pixel_centers'
  const refuse = (second: string): Refusal => {
    const params = { first: `${name}=True`, second, use: `${name}=False` }
    return refuseAttribute(name, { code: 'notTogether', params })
  }
  return [
    ...(align_corners ? [refuse('align_corners=True')] : []),
    ...(method === 'area' ? [refuse("method='area'")] : []),
  ]
}
