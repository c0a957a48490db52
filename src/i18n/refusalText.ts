import type { Refusal, RefusalCode, RefusalParams } from '../runtimes/refusal.ts'
import type { Words } from './index.ts'

/** A refusal in words: why, and what to do next. */
export function refusalText(words: Words, refusal: Refusal): string {
  return sentence(words, refusal.code, refusal.params)
}

// A code and its params belong together by the type of Refusal, which a plain call would lose.
function sentence<C extends RefusalCode>(
  words: Words,
  code: C,
  params: RefusalParams[RefusalCode],
) {
  return words.refusals[code](params as RefusalParams[C])
}
