import type { AttributeValue } from './attribute.ts'
import type { Reason, Refusal } from './refusal.ts'

/** A reason beside the control of an attribute. */
export function refuseAttribute(name: string, reason: Reason): Refusal {
  return { ...reason, field: `attribute.${name}` }
}

/** Refuses a value that is none of the options. */
export function checkChoice(
  name: string,
  value: AttributeValue,
  options: readonly string[],
): Refusal[] {
  if (options.includes(String(value))) return []
  const params = { name, value: String(value), options }
  return [refuseAttribute(name, { code: 'noSuchValue', params })]
}

/** Refuses a value that is neither True nor False, 1 nor 0. */
export function checkFlag(name: string, value: AttributeValue): Refusal[] {
  if (typeof value === 'boolean' || value === 0 || value === 1) return []
  const params = { name, value: String(value), options: ['True', 'False'] }
  return [refuseAttribute(name, { code: 'noSuchValue', params })]
}
