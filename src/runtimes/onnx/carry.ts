import type { AttributeValue } from '../attribute.ts'
import { withoutRefused } from '../plain.ts'
import type { ResizeRequest } from '../request.ts'
import type { CarriedAttributes } from '../runtime.ts'
import { checkAttributes } from './check.ts'
import { nearestModeBefore11 } from './node.ts'
import { opsetOf, type Version, versionOf } from './opset.ts'

/**
 * The attributes of a request at another opset. What opset 10 does without attributes is set when
 * a later opset has them, so that the output stays; what the opset lacks is left out and named.
 */
export function carryAttributes(request: ResizeRequest, to: Version): CarriedAttributes {
  const from = versionOf(request.version)
  const crosses = from !== null && opsetOf(from) < 11 && opsetOf(to) >= 11
  const attributes = { ...(crosses && meantBefore11(request)), ...request.attributes }
  const refusals = checkAttributes(to, { ...request, version: to, attributes })
  const { attributes: kept, lost } = withoutRefused({ attributes }, refusals)
  // One mode can't round down here and up there.
  const twoWays = crosses && isNearest(request) && nearestModeBefore11(request) === null
  return { attributes: kept, lost: twoWays ? [...lost, 'nearest_mode'] : lost }
}

function meantBefore11(request: ResizeRequest): Record<string, AttributeValue> {
  const nearest_mode = (isNearest(request) && nearestModeBefore11(request)) || 'floor'
  return { coordinate_transformation_mode: 'asymmetric', nearest_mode }
}

const isNearest = ({ attributes }: ResizeRequest) => (attributes.mode ?? 'nearest') === 'nearest'
