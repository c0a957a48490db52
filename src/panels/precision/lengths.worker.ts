import { specsOfAxis, unsafeRow } from '../../compare/unsafeLengths.ts'
import { findRuntime } from '../../runtimes/index.ts'
import { type LengthsAnswer, type LengthsQuestion, MOST } from './question.ts'

/** Rows that are told at once. */
const BATCH = 16

addEventListener('message', ({ data }: MessageEvent<LengthsQuestion>) => {
  const start = performance.now()
  const specOf = specsOfAxis(findRuntime(data.runtime), data.request, data.axis)
  for (let from = 1; from <= MOST; from += BATCH) {
    const rows = new Int16Array(BATCH * MOST)
    for (let r = 0; r < BATCH; r++) rows.set(unsafeRow(specOf, from + r, MOST), r * MOST)
    const done = from + BATCH > MOST
    const answer: LengthsAnswer = { done, from, rows, took: performance.now() - start }
    postMessage(answer)
  }
})
