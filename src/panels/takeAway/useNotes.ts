import { evaluateElement } from '../../core/evaluate.ts'
import { formatIndex } from '../../figures/format.ts'
import { shapeText } from '../../i18n/numberText.ts'
import { useTakeAwayWords } from '../../i18n/useTakeAwayWords.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { Picture } from '../../scene/result.ts'
import { settingText } from '../equal/settingText.ts'
import { digits } from '../numbers/digits.ts'
import type { Paper } from './useOnePanels.tsx'

/** What stands below figures: the setting of each side, the slice, the marked element. */
export function useNotes({ stage, marksUnsafe }: Paper, a: Picture, b: Picture | null): string[] {
  const words = useTakeAwayWords()
  const settings = b
    ? [words.settingOf('A', setting(words, a)), words.settingOf('B', setting(words, b))]
    : [setting(words, a)]
  const { focus, outputSlice, inputSlice, outputIndex } = stage
  const shown =
    outputSlice.length > 0
      ? [words.slice(`output${formatIndex(outputSlice)}`, `input${formatIndex(inputSlice)}`)]
      : []
  return [
    ...settings,
    [...shown, ...(focus ? [marked(words, outputIndex(focus), a, b)] : [])].join(
      words.betweenSentences,
    ),
    ...(marksUnsafe ? [words.unsafe] : []),
  ].filter((line) => line !== '')
}

type Words = ReturnType<typeof useTakeAwayWords>

function setting(words: Words, { runtime: name, request, plan }: Picture): string {
  const runtime = findRuntime(name)
  const shapes = words.turns(shapeText(plan.inputShape), shapeText(plan.outputShape))
  const dtype = request.dtype ?? 'float32'
  return [`${runtime.title} ${request.version}`, settingText(runtime, request), shapes, dtype]
    .filter(Boolean)
    .join(' · ')
}

function marked(words: Words, at: readonly number[], a: Picture, b: Picture | null): string {
  const element = `output${formatIndex(at)}`
  const value = ({ plan, input }: Picture) =>
    at.every((i, axis) => i < (plan.outputShape[axis] ?? 0))
      ? digits(evaluateElement(plan, input.data, at))
      : '—'
  return b ? words.markedPair(element, value(a), value(b)) : words.marked(element, value(a))
}
