import { formatIndex } from '../../figures/format.ts'
import type { Engine } from '../../gpu/engine.ts'
import { useWords } from '../../i18n/index.ts'
import { refusalText } from '../../i18n/refusalText.ts'
import { useComparingWords } from '../../i18n/useComparingWords.ts'
import type { Picture, Result } from '../../scene/result.ts'
import { useScene } from '../../scene/store.ts'
import { useFocus } from '../numbers/useFocus.ts'
import styles from './compare.module.css'
import { DifferenceNumbers } from './DifferenceNumbers.tsx'
import { FocusedPair } from './FocusedPair.tsx'
import { PartingText } from './PartingText.tsx'
import { useDifference } from './useDifference.ts'
import { useParting } from './useParting.ts'
import { useTitles } from './useTitles.ts'

/** A and B in numbers: the element in focus, how far the outputs are apart, and what parts them. */
export function ComparisonPanel({ engine }: { readonly engine: Engine | null }) {
  const words = useComparingWords()
  const a = useScene(({ result }) => result)
  const b = useScene(({ otherResult }) => otherResult)
  const titles = useTitles()
  if (!b) return null
  const pictures = a.picture && b.picture ? { a: a.picture, b: b.picture } : null
  return (
    <section className={styles.panel} aria-label={words.panel}>
      <Heading />
      <Refused side="A" result={a} title={titles.a} />
      <Refused side="B" result={b} title={titles.b} />
      {pictures ? (
        <>
          <FocusedPair {...pictures} titles={titles} />
          <DifferenceNumbers {...pictures} engine={engine} />
          <Parting {...pictures} engine={engine} />
        </>
      ) : (
        <p className={styles.soft}>{words.waits}</p>
      )}
    </section>
  )
}

interface PartingProps {
  readonly a: Picture
  readonly b: Picture
  readonly engine: Engine | null
}

/** What parts both, and whether that shows in these values. */
function Parting({ a, b, engine }: PartingProps) {
  const words = useComparingWords()
  const comparison = useParting(a, b)
  const difference = useDifference(engine, a, b)
  if (!comparison) return <p className={styles.soft}>{words.computing}</p>
  const alike = comparison.kind === 'parts' && difference?.differing === 0
  return (
    <>
      <PartingText {...{ a, b, comparison }} />
      {alike && <p className={styles.soft}>{words.valuesAgree}</p>}
    </>
  )
}

function Heading() {
  const words = useComparingWords()
  const element = useFocus()
  return (
    <h2>
      {words.panel} {element && <code className={styles.index}>{formatIndex(element)}</code>}
    </h2>
  )
}

interface RefusedProps {
  readonly side: string
  readonly result: Result
  readonly title: string
}

/** Why a side is refused. */
function Refused({ side, result, title }: RefusedProps) {
  const words = useWords()
  return result.refusals.map((refusal, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: refusals have no identity but their order
    <p key={i} className={styles.refused}>
      <b>
        {side} · {title}:
      </b>{' '}
      {refusalText(words, refusal)}
    </p>
  ))
}
