import { type FindingsAnswer, type FindingsQuestion, findingsOf } from './findings.ts'

addEventListener('message', ({ data }: MessageEvent<FindingsQuestion>) => {
  const answer: FindingsAnswer = { done: true, ...findingsOf(data) }
  postMessage(answer)
})
