import { whichInput } from '../../compare/whichInput.ts'
import { whichResize } from '../../compare/whichResize.ts'
import type { Asked, Heard } from './question.ts'

/** Milliseconds between two reports of progress. */
const PAUSE = 50

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'tell') {
    answer({ done: true, kind: 'tell', found: whichInput(data.question) })
    return
  }
  const start = performance.now()
  let told = start
  const found = whichResize(data.question, (share) => {
    if (performance.now() - told < PAUSE) return
    told = performance.now()
    answer({ done: false, kind: 'share', share })
  })
  answer({ done: true, kind: 'which', found, took: performance.now() - start })
})

const answer = (heard: Heard) => postMessage(heard)
