import type { Refusal } from './refusal.ts'
import type { ResizeRequest } from './request.ts'
import type { Resolution } from './resolution.ts'
import type { CarriedAttributes } from './runtime.ts'

/** The attributes of a request without those that were refused, which are named. */
export function withoutRefused(
  { attributes }: ResizeRequest,
  refusals: readonly Refusal[],
): CarriedAttributes {
  const lost = refusals.map(({ field }) => field.replace('attribute.', ''))
  const kept = Object.entries(attributes).filter(([name]) => !lost.includes(name))
  return { attributes: Object.fromEntries(kept), lost }
}

/** Whether the output has the input's shape. */
export function changesNothing(resolution: Resolution, { inputShape }: ResizeRequest): boolean {
  return resolution.ok && resolution.outputShape.join() === inputShape.join()
}
