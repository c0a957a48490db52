import type { AttributeValue, CarriedAttributes, ResizeRequest } from '../runtime.ts'
import { checkAttributes } from './check.ts'
import { opsetOf, type Version, versionOf } from './opset.ts'

/**
 * The attributes of a request at another opset. What opset 10 does without attributes is set when
 * a later opset has them, so that the output stays; what the opset lacks is left out and named.
 */
export function carryAttributes(request: ResizeRequest, to: Version): CarriedAttributes {
  const from = versionOf(request.version)
  const attributes = { ...meantBefore11(from, to), ...request.attributes }
  const refusals = checkAttributes(to, { ...request, version: to, attributes })
  const lost = refusals.map(({ field }) => field.replace('attribute.', ''))
  const kept = Object.entries(attributes).filter(([name]) => !lost.includes(name))
  return { attributes: Object.fromEntries(kept), lost }
}

function meantBefore11(from: Version | null, to: Version): Record<string, AttributeValue> {
  if (!from || opsetOf(from) >= 11 || opsetOf(to) < 11) return {}
  return { coordinate_transformation_mode: 'asymmetric', nearest_mode: 'floor' }
}
