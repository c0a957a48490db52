import type { VerdictRow } from '../../compare/verdicts/rows.ts'
import { useWords } from '../../i18n/index.ts'
import { refusalText } from '../../i18n/refusalText.ts'
import { useComparingWords } from '../../i18n/useComparingWords.ts'
import { useRuntimeWords } from '../../i18n/useRuntimeWords.ts'
import { useVerdictWords } from '../../i18n/useVerdictWords.ts'
import { findRuntime } from '../../runtimes/index.ts'
import { partingSentences } from '../compare/partingWords.ts'
import { lostText } from '../lostText.ts'
import type { Standing } from './standing.ts'
import styles from './verdicts.module.css'

/** Why a row is refused, or where it parts from the reference. Nothing where it is equal. */
export function Why({ row, standing }: { readonly row: VerdictRow; readonly standing: Standing }) {
  const words = useWords()
  const own = useVerdictWords()
  const { outcome, request } = row
  if (outcome.kind === 'dtype') {
    return <p className={styles.why}>{own.noDtype(request.dtype ?? 'float32')}</p>
  }
  if (outcome.kind === 'refused') {
    return outcome.refusals.map((refusal) => (
      <p key={JSON.stringify(refusal)} className={styles.why}>
        {refusalText(words, refusal)}
      </p>
    ))
  }
  if (standing !== 'differs' && standing !== 'notHere') return null
  return (
    <>
      <Parted row={row} />
      {row.lost.length > 0 && (
        <p className={styles.why}>{own.lost(lostText(row, words.shell).join('; '))}</p>
      )}
    </>
  )
}

function Parted({ row: { outcome, runtime } }: { readonly row: VerdictRow }) {
  const words = useComparingWords()
  const departures = useRuntimeWords(runtime).departures
  const comparison = outcome.kind === 'accepted' ? outcome.against?.comparison : null
  if (comparison?.kind !== 'parts') return null
  const { first, nature, blamed } = comparison
  const rank = outcome.kind === 'accepted' ? outcome.outputShape.length : 0
  const names = blamed?.departures.map((name) => departures?.[name]?.name ?? name)
  return (
    <>
      <p className={styles.stage}>
        {words.firstParted(words.stages[first.stage])} ·{' '}
        <span data-nature={nature}>{words.natures[nature]}</span>
      </p>
      <p className={styles.why}>
        {[
          ...partingSentences(words, first, rank),
          ...(names ? [words.departures(findRuntime(runtime).title, names)] : []),
        ].join(' ')}
      </p>
    </>
  )
}
