import { formatIndex } from '../../figures/format.ts'
import { shapeText } from '../../i18n/numberText.ts'
import { useTakeAwayWords } from '../../i18n/useTakeAwayWords.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { Picture } from '../../scene/result.ts'
import { type Other, shapeOf, valueAt } from '../compare/other.ts'
import { settingText } from '../equal/settingText.ts'
import { digits } from '../numbers/digits.ts'
import { outputDtype } from './outputDtype.ts'
import type { Paper } from './useOnePanels.tsx'

/** What stands below figures: the setting of each side, the slice, the marked element. */
export function useNotes({ stage, marksUnsafe }: Paper, a: Picture, b: Other | null): string[] {
  const words = useTakeAwayWords()
  const settings = b
    ? [words.settingOf('A', setting(words, a)), words.settingOf('B', otherText(words, b))]
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

const otherText = (words: Words, b: Other) =>
  'plan' in b ? setting(words, b) : `${b.name} · ${shapeText(b.shape)}`

function setting(words: Words, picture: Picture): string {
  const { request, plan } = picture
  const runtime = findRuntime(picture.runtime)
  const shapes = words.turns(shapeText(plan.inputShape), shapeText(plan.outputShape))
  const title = `${runtime.title} ${request.version}`
  return [title, settingText(runtime, request), shapes, outputDtype(picture)]
    .filter(Boolean)
    .join(' · ')
}

function marked(words: Words, at: readonly number[], a: Picture, b: Other | null): string {
  const element = `output${formatIndex(at)}`
  const value = (side: Other) =>
    at.every((i, axis) => i < (shapeOf(side)[axis] ?? 0)) ? digits(valueAt(side, at)) : '—'
  return b ? words.markedPair(element, value(a), value(b)) : words.marked(element, value(a))
}
