import { equalSettings } from '../../compare/equalSettings.ts'
import type { EqualAnswer, EqualQuestion } from './question.ts'

addEventListener('message', ({ data }: MessageEvent<EqualQuestion>) => {
  const start = performance.now()
  const found = equalSettings(data.runtime, data.request)
  const answer: EqualAnswer = { done: true, found, took: performance.now() - start }
  postMessage(answer)
})
