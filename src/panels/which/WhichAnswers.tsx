import { type ReactNode, useState } from 'react'
import type { WhichAnswer } from '../../compare/whichResize.ts'
import { volume } from '../../core/shape.ts'
import type { WhichWords } from '../../i18n/en/which.ts'
import { useWords } from '../../i18n/index.ts'
import { numberText, shapeText } from '../../i18n/numberText.ts'
import { refusalText } from '../../i18n/refusalText.ts'
import { useWhichWords } from '../../i18n/useWhichWords.ts'
import { findRuntime, RUNTIMES } from '../../runtimes/index.ts'
import type { Tensor } from '../../tensors/tensor.ts'
import { textOf } from './groupText.ts'
import { WhichGroupRow } from './WhichGroupRow.tsx'
import styles from './which.module.css'

interface Props {
  readonly answer: WhichAnswer
  readonly recorded: Tensor
  /** Milliseconds of the worker. */
  readonly took: number
  /** What stands under the sentence. */
  readonly children: ReactNode
}

/** Groups shown at first besides those that reproduce the output, and with every click on more. */
const MORE = 6
/** Most groups that reproduce it that are shown at first. */
const MOST_AT_FIRST = 24

/** What was found: a sentence, the groups in their order, what was left out and what was tried. */
export function WhichAnswers({ answer, recorded, took, children }: Props) {
  const words = useWhichWords()
  const { groups, within } = answer
  const [more, showMore] = useState(MORE)
  const shown = groups.slice(0, Math.min(within, MOST_AT_FIRST) + more)
  return (
    <>
      <h3 className={styles.answer} aria-live="polite">
        {sentence(words, answer)}
      </h3>
      {children}
      <ol className={styles.groups} aria-label={words.groups}>
        {shown.map((group, rank) => (
          <WhichGroupRow
            key={JSON.stringify(group.settings[0])}
            {...{ group, rank }}
            outputShape={recorded.shape}
          />
        ))}
      </ol>
      {shown.length < groups.length && (
        <button type="button" className={styles.more} onClick={() => showMore(more + 4 * MORE)}>
          {words.more(groups.length - shown.length)}
        </button>
      )}
      <LeftOut answer={answer} />
      <p className={styles.soft}>{tried(words, answer, recorded, took)}</p>
      <p className={styles.soft}>{words.notTried}</p>
    </>
  )
}

function sentence(words: WhichWords, { groups, within, kinds }: WhichAnswer): string {
  const [first] = groups
  if (!first) return words.nothingFits
  if (within === 0) return words.none
  if (kinds > 1) return words.several(kinds)
  if (within > 1) return words.roundings(within)
  const names = first.settings.map(({ runtime, request }) => textOf(runtime, request))
  return names.length === 1 ? words.single(names[0]!) : words.oneWay(names.length)
}

/** How much was tried. */
function tried(words: WhichWords, answer: WhichAnswer, recorded: Tensor, took: number): string {
  const { asked, fitting, groups, sampled } = answer
  const elements = volume(recorded.shape)
  const whole = groups.filter((group) => group.whole).length
  const all = words.tried(
    numberText(asked),
    RUNTIMES.length,
    numberText(fitting),
    shapeText(recorded.shape),
    numberText(groups.length),
    took.toFixed(0),
  )
  if (whole === groups.length) return all
  return `${all} ${words.sampled(numberText(sampled), numberText(elements), numberText(whole))}`
}

/** Runtimes of which no setting makes this shape. */
function LeftOut({ answer }: { readonly answer: WhichAnswer }) {
  const words = useWhichWords()
  const all = useWords()
  if (answer.unable.length === 0) return null
  return (
    <ul className={styles.leftOut} aria-label={words.leftOut}>
      {answer.unable.map(({ runtime, unable }) => (
        <li key={runtime}>
          {words.unable(
            findRuntime(runtime).title,
            unable.why === 'refused'
              ? refusalText(all, unable.refusal)
              : unable.why === 'shape'
                ? words.otherShape(shapeText(unable.shape))
                : words.otherDtype,
          )}
        </li>
      ))}
    </ul>
  )
}
