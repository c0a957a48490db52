import type { AttributeValue } from '../attribute.ts'
import { withoutRefused } from '../plain.ts'
import type { ResizeRequest } from '../request.ts'
import type { CarriedAttributes } from '../runtime.ts'
import { checkAttributes } from './check.ts'
import { versionOf } from './settings.ts'

/**
 * The arguments of a request at another version. TF2 samples at half pixel centers without saying
 * so; at TF1 that is a flag. What the version does not have is left out and named.
 */
export function carryAttributes(request: ResizeRequest, to: string): CarriedAttributes {
  const [from, version] = [versionOf(request.version) ?? '2', versionOf(to) ?? '2']
  const attributes = from === version ? request.attributes : translate(request, version === '1')
  const asked = { ...request, version, attributes }
  return withoutRefused(asked, checkAttributes(version, asked))
}

function translate({ attributes }: ResizeRequest, toFlags: boolean) {
  const { half_pixel_centers, ...rest } = attributes
  const legacy = !half_pixel_centers && !attributes.align_corners
  const area = attributes.method === 'area'
  const asked: Record<string, AttributeValue> = { ...rest }
  if (toFlags && !area) asked.half_pixel_centers = true
  // Its absence is what TF2 can't say: the legacy coordinates of TF1.
  if (!toFlags && legacy && !area) asked.half_pixel_centers = false
  return asked
}
