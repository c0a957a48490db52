import { withoutRefused } from '../plain.ts'
import type { ResizeRequest } from '../request.ts'
import type { CarriedAttributes } from '../runtime.ts'
import { checkAttributes } from './check.ts'
import { settingsOf } from './settings.ts'
import { since, type Version, versionOf } from './version.ts'

/**
 * The attributes of a request, said in another version's words: `align_corners` and
 * `coordinate_transformation` stand for each other where they can; what that version does not have
 * is left out and named.
 */
export function carryAttributes(request: ResizeRequest, to: Version): CarriedAttributes {
  const from = versionOf(request.version)
  const attributes = from ? translate(from, to, request) : request.attributes
  const asked = { ...request, version: to, attributes }
  return withoutRefused(asked, checkAttributes(to, asked))
}

function translate(
  from: Version,
  to: Version,
  request: ResizeRequest,
): ResizeRequest['attributes'] {
  const { align_corners, coordinate_transformation, ...rest } = request.attributes
  const enums = [since(from, '8.2'), since(to, '8.2')]
  if (enums[0] === enums[1]) return request.attributes
  if (enums[1]) {
    if (align_corners === undefined) return rest
    return { ...rest, coordinate_transformation: settingsOf(from, request).transformation }
  }
  if (coordinate_transformation === undefined) return rest
  const candidates = [false, true].filter((value) => {
    const attributes = { ...rest, align_corners: value }
    const { transformation } = settingsOf(to, { ...request, attributes })
    return transformation === coordinate_transformation
  })
  return candidates[0] === undefined
    ? request.attributes
    : { ...rest, align_corners: candidates[0] }
}
