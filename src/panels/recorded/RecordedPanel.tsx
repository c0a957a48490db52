import type { Outside } from '../../compare/tolerance.ts'
import type { Shape } from '../../core/shape.ts'
import { formatIndex } from '../../figures/format.ts'
import type { Engine } from '../../gpu/engine.ts'
import type { RecordedWords } from '../../i18n/en/recorded.ts'
import { numberText } from '../../i18n/numberText.ts'
import { useComparingWords } from '../../i18n/useComparingWords.ts'
import { useRecordedWords } from '../../i18n/useRecordedWords.ts'
import type { KeptTensor } from '../../scene/keptTensors.ts'
import type { Picture } from '../../scene/result.ts'
import { useScene } from '../../scene/store.ts'
import { axisName } from '../axisName.ts'
import styles from '../compare/compare.module.css'
import { DifferenceNumbers } from '../compare/DifferenceNumbers.tsx'
import { FocusedPair } from '../compare/FocusedPair.tsx'
import { useDifference } from '../compare/useDifference.ts'
import { useTitles } from '../compare/useTitles.ts'
import { openTab } from '../numbers/tabStore.ts'
import { useFocus } from '../numbers/useFocus.ts'
import { FirstElement } from './FirstElement.tsx'
import { patternText } from './patternText.ts'
import own from './recorded.module.css'
import { ToleranceFields } from './ToleranceFields.tsx'
import { useFindings } from './useFindings.ts'

interface RecordedPanelProps {
  readonly engine: Engine | null
  readonly recorded: KeptTensor
}

/** A and the recorded output in numbers: how far apart, within which tolerance, and where first. */
export function RecordedPanel({ engine, recorded }: RecordedPanelProps) {
  const words = useRecordedWords()
  const { waits, noNumbers } = useComparingWords()
  const picture = useScene(({ result }) => result.picture)
  const element = useFocus()
  return (
    <section className={styles.panel} aria-label={words.panel}>
      <h2>
        {words.panel} {element && <code className={styles.index}>{formatIndex(element)}</code>}
      </h2>
      {!picture && <p className={styles.soft}>{waits}</p>}
      {picture &&
        (picture.plan.outputShape.join() === recorded.shape.join() ? (
          <Compared {...{ engine, picture, recorded }} />
        ) : (
          <p className={styles.soft}>{noNumbers}</p>
        ))}
    </section>
  )
}

interface ComparedProps extends RecordedPanelProps {
  readonly picture: Picture
}

function Compared({ engine, picture, recorded }: ComparedProps) {
  const words = useRecordedWords()
  const title = useTitles().a
  return (
    <>
      <FocusedPair a={picture} b={recorded} titles={{ a: title, b: recorded.name }} />
      <DifferenceNumbers engine={engine} a={picture} b={recorded} />
      <ToleranceFields />
      <Verdict {...{ engine, picture, recorded }} />
      <p>
        <button type="button" className={own.link} onClick={() => openTab('which')}>
          {words.which}
        </button>
      </p>
    </>
  )
}

/** Whether the recorded output is near enough, where first it is not, and what it may be instead. */
function Verdict({ engine, picture, recorded }: ComparedProps) {
  const words = useRecordedWords()
  const found = useFindings(engine, picture, recorded)
  const difference = useDifference(engine, picture, recorded)
  if (!found || !difference) return <p className={styles.soft}>{words.computing}</p>
  const { outside, pattern } = found
  const first = outside.first ?? difference.first
  return (
    <>
      <p aria-live="polite" className={own.verdict} data-outside={outside.count > 0}>
        <b>{verdictText(words, outside, difference.differing, difference.count)}</b>{' '}
        {extentText(words, outside, recorded.shape)}
      </p>
      {pattern && <p>{patternText(words, pattern, recorded.shape.length)}</p>}
      {first && (
        <FirstElement
          {...{ picture, recorded }}
          at={first}
          name={outside.first ? words.firstOutside : words.firstDiffering}
        />
      )}
    </>
  )
}

function verdictText(words: RecordedWords, outside: Outside, differing: number, total: number) {
  if (outside.count > 0) return words.outside(numberText(outside.count), numberText(total))
  return differing > 0 ? words.within : words.equal
}

/** Along which axes the elements outside are not everywhere. */
function extentText(words: RecordedWords, { extent }: Outside, shape: Shape): string {
  const parts = extent.flatMap(([low, high], axis) => {
    if (high - low + 1 === shape[axis]) return []
    const name = axisName(axis, shape.length)
    return [low === high ? words.oneIndex(name, low) : words.indices(name, low, high)]
  })
  return parts.length > 0 ? words.extent(parts.join(', ')) : ''
}
