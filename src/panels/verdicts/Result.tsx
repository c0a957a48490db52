import type { Difference } from '../../compare/difference.ts'
import type { Measured } from '../../compare/verdicts/measure.ts'
import type { VerdictRow } from '../../compare/verdicts/rows.ts'
import type { Shape } from '../../core/shape.ts'
import { formatIndex } from '../../figures/format.ts'
import { numberText } from '../../i18n/numberText.ts'
import { useComparingWords } from '../../i18n/useComparingWords.ts'
import { useVerdictWords } from '../../i18n/useVerdictWords.ts'
import { look } from '../../scene/store.ts'
import { digits } from '../numbers/digits.ts'
import type { Standing } from './standing.ts'
import styles from './verdicts.module.css'

interface ResultProps {
  readonly row: VerdictRow
  readonly measured: Measured | undefined
  readonly pending: boolean
  readonly standing: Standing
  readonly reference: Shape | null
}

/** A row's verdict in a line: accepted or not, how far from the reference, and where first. */
export function Result({ row: { outcome }, measured, pending, standing, reference }: ResultProps) {
  const words = useVerdictWords()
  if (outcome.kind === 'accepted' && reference?.join() !== outcome.outputShape.join()) {
    if (reference) return words.otherShape
  }
  if (standing === 'rounding' && measured) return words.nearly(digits(measured.largest))
  if (standing !== 'differs') return words[standing]
  if (measured) return <Differs found={measured} />
  return pending ? `${words.differs}, ${words.measuring}` : words.differs
}

function Differs({ found }: { readonly found: Difference }) {
  const words = useVerdictWords()
  const pin = useComparingWords().pinFirst
  const { first, largest, differing, count } = found
  const index = first && formatIndex(first)
  return (
    <>
      {largest > 0 ? words.upTo(digits(largest)) : words.unlike}
      {first && index && (
        <>
          {words.firstAt}{' '}
          <button
            type="button"
            className={styles.place}
            title={pin(index)}
            aria-label={pin(index)}
            onClick={() => look({ at: first, pinned: true })}
          >
            <code>{index}</code>
          </button>
        </>
      )}{' '}
      <small>{words.counted(numberText(differing), numberText(count))}</small>
    </>
  )
}
