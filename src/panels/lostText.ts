import type { Words } from '../i18n/index.ts'
import { findRuntime } from '../runtimes/index.ts'
import type { Intent } from '../runtimes/intent.ts'
import type { ResizeRequest } from '../runtimes/request.ts'

/** A request that came closest to an intent, and the fields of it that it does not say. */
interface Lossy {
  readonly runtime: string
  readonly request: ResizeRequest
  readonly lost: readonly (keyof Intent)[]
  /** Null when what was asked is refused. */
  readonly wanted: Intent | null
}

/** What was lost, each with what became of it where the new runtime accepts the request. */
export function lostText(
  { runtime, request, lost, wanted }: Lossy,
  words: Words['shell'],
): string[] {
  const got = findRuntime(runtime).intent(request)
  return lost.map((field) => {
    const { intent } = words
    if (!wanted || !got) return intent[field]
    if (field === 'scales')
      return got.scales ? words.lengthsBecameScales : words.scalesBecameLengths
    return words.became(
      intent[field],
      valueText(wanted[field], words),
      valueText(got[field], words),
    )
  })
}

function valueText(value: Intent[keyof Intent], words: Words['shell']): string {
  if (typeof value === 'boolean') return value ? words.on : words.off
  if (typeof value === 'number') return String(value).replace('-', '−')
  if (typeof value === 'string') return words.intentValues[value] ?? value
  return `(${(value ?? []).join(', ')})`
}
