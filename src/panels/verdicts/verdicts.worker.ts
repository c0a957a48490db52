import { measureRows } from '../../compare/verdicts/measure.ts'
import { verdictRows } from '../../compare/verdicts/rows.ts'
import { volume } from '../../core/shape.ts'
import type { VerdictAnswer, VerdictQuestion } from './question.ts'

const answer = (part: VerdictAnswer) => postMessage(part)

addEventListener('message', ({ data }: MessageEvent<VerdictQuestion>) => {
  const { node, input, most } = data
  const planned = verdictRows(node)
  answer({ done: false, rows: planned.map(({ row }) => row) })
  const shape = planned[0]?.side?.plan.outputShape
  if (input && shape && volume(shape) <= most) {
    for (const measured of measureRows(planned, input)) answer({ done: false, measured })
  }
  answer({ done: true })
})
