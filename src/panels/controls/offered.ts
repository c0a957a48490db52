import type { AttributeValue } from '../../runtimes/attribute.ts'
import type { Refusal } from '../../runtimes/refusal.ts'

/** A setting that a refusal offers in its place. */
export interface Offer {
  readonly name: string
  /** Undefined to leave the attribute unset. */
  readonly value: AttributeValue | undefined
  /** As the refusal writes it: `mode=linear`, `antialias=False`. */
  readonly text: string
}

/** The attribute that a refusal says to use instead; null when it offers something else. */
export function offered({ params }: Refusal, names: readonly string[]): Offer | null {
  const text = 'use' in params ? params.use : undefined
  const [, name, written] = /^(\w+)=(.+)$/.exec(text ?? '') ?? []
  if (!text || !name || !written || !names.includes(name)) return null
  return { name, value: readValue(written), text }
}

function readValue(written: string): AttributeValue | undefined {
  if (written === 'None') return undefined
  if (written === 'True' || written === 'False') return written === 'True'
  const quoted = /^'(.*)'$/.exec(written)
  if (quoted) return quoted[1]!
  return /^-?\d/.test(written) ? Number(written) : written
}
