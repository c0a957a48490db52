import type { Refusal } from './refusal.ts'
import type { ResizeRequest } from './request.ts'
import type { Resolution } from './resolution.ts'
import type { CarriedAttributes } from './runtime.ts'

/** The attributes of a request without those that were refused, which are named. */
export function withoutRefused(
  { attributes }: Pick<ResizeRequest, 'attributes'>,
  refusals: readonly Refusal[],
): CarriedAttributes {
  const lost = refusals.map(({ field }) => field.replace('attribute.', ''))
  const kept = Object.entries(attributes).filter(([name]) => !lost.includes(name))
  return { attributes: Object.fromEntries(kept), lost }
}

/** Refuses a version that the runtime does not have. */
export function unknownVersion(value: string, known: readonly string[]): Refused {
  const refusal: Refusal = { code: 'unknownVersion', params: { value, known }, field: 'version' }
  return { ok: false, refusals: [refusal] }
}

type Refused = Extract<Resolution, { ok: false }>

/** Whether the output has the input's shape. */
export function changesNothing(resolution: Resolution, { inputShape }: ResizeRequest): boolean {
  return resolution.ok && resolution.outputShape.join() === inputShape.join()
}
