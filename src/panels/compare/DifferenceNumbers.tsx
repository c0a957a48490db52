import type { Difference } from '../../compare/difference.ts'
import { formatIndex } from '../../figures/format.ts'
import type { Engine } from '../../gpu/engine.ts'
import { numberText } from '../../i18n/numberText.ts'
import { useComparingWords } from '../../i18n/useComparingWords.ts'
import type { Picture } from '../../scene/result.ts'
import { look } from '../../scene/store.ts'
import { digits } from '../numbers/digits.ts'
import styles from './compare.module.css'
import { type Other, shapeOf } from './other.ts'
import { useDifference } from './useDifference.ts'

interface DifferenceNumbersProps {
  readonly engine: Engine | null
  readonly a: Picture
  readonly b: Other
}

/** How far the two outputs are apart: largest, mean, how many, where first. */
export function DifferenceNumbers({ engine, a, b }: DifferenceNumbersProps) {
  const words = useComparingWords()
  const found = useDifference(engine, a, b)
  const comparable = a.plan.outputShape.join() === shapeOf(b).join()
  if (!comparable) return <p className={styles.soft}>{words.noNumbers}</p>
  return (
    <dl className={styles.numbers} aria-live="polite" aria-busy={!found}>
      <Row name={words.largest}>{found ? <Largest found={found} /> : <Computing />}</Row>
      <Row name={words.mean}>{found ? digits(found.mean) : <Computing />}</Row>
      <Row name={words.differing}>
        {found ? (
          words.countOf(numberText(found.differing), numberText(found.count))
        ) : (
          <Computing />
        )}
        {found && found.unlike > 0 && <small>{words.unlike(numberText(found.unlike))}</small>}
      </Row>
      <Row name={words.first}>
        {found ? <Place at={found.first} name={words.pinFirst} /> : <Computing />}
      </Row>
    </dl>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Computing() {
  return <span className={styles.soft}>{useComparingWords().computing}</span>
}

function Largest({ found }: { readonly found: Difference }) {
  const words = useComparingWords()
  const { largest, largestAt, steps } = found
  return (
    <>
      {digits(largest)}
      {largestAt && <Place at={largestAt} name={words.pinLargest} />}
      {steps > 0 && steps < 1000 && <small>{words.steps(numberText(steps))}</small>}
    </>
  )
}

/** An element that a click pins. */
function Place({
  at,
  name,
}: {
  readonly at: readonly number[] | null
  readonly name: (index: string) => string
}) {
  const words = useComparingWords()
  if (!at) return words.none
  const index = formatIndex(at)
  return (
    <button
      type="button"
      className={styles.place}
      title={name(index)}
      aria-label={name(index)}
      onClick={() => look({ at, pinned: true })}
    >
      <code>{index}</code>
    </button>
  )
}
