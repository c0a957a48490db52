import type { Comparison, Parting } from '../../compare/parting.ts'
import { useComparingWords } from '../../i18n/useComparingWords.ts'
import { useRuntimeWords } from '../../i18n/useRuntimeWords.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { Picture } from '../../scene/result.ts'
import { changesOf, look } from '../../scene/store.ts'
import { axisName } from '../axisName.ts'
import { digits } from '../numbers/digits.ts'
import { useFocus } from '../numbers/useFocus.ts'
import styles from './compare.module.css'
import { partingSentences, readsTexts } from './partingWords.ts'

interface PartingTextProps {
  readonly a: Picture
  readonly b: Picture
  readonly comparison: Comparison
}

/** The first stage that parts A and B, in words, with both values and whether it is by design. */
export function PartingText({ a, b, comparison }: PartingTextProps) {
  const words = useComparingWords()
  const rank = a.plan.outputShape.length
  if (comparison.kind === 'same') return <p className={styles.verdict}>{words.same}</p>
  if (comparison.kind === 'here') {
    const { unlike } = comparison
    return (
      <div className={styles.verdict}>
        <p>{words.equalOnLengths}</p>
        {unlike && (
          <p className={styles.soft}>
            {words.unlikeCoordinates({
              axis: axisName(unlike.axis, rank),
              output: unlike.output,
              a: digits(unlike.a),
              b: digits(unlike.b),
            })}
          </p>
        )}
      </div>
    )
  }
  const { first, nature, also, blamed } = comparison
  const stages = new Set(also.map(({ stage }) => stage))
  // Two sizes that were asked for need no formula to differ.
  const told = first.stage === 'size' && nature === 'design'
  const further = [...stages].filter((stage) => stage !== first.stage)
  return (
    <div className={styles.verdict}>
      <p className={styles.stageLine}>
        <b>{words.firstParted(words.stages[first.stage])}</b>
        <span
          className={styles.nature}
          data-nature={nature}
          title={told ? undefined : words.natureHints[nature]}
        >
          {words.natures[nature]}
        </span>
      </p>
      {partingSentences(words, first, rank).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Reads parting={first} rank={rank} />
      {blamed && <Blamed side={blamed.side} names={blamed.departures} {...{ a, b }} />}
      {!told && <p className={styles.soft}>{words.natureHints[nature]}</p>}
      {further.length > 0 && (
        <p className={styles.soft}>
          {words.also(further.map((stage) => words.stages[stage]).join(words.comma))}
        </p>
      )}
    </div>
  )
}

/** What the output at which they part reads in both; a click pins it. */
function Reads({ parting, rank }: { readonly parting: Parting; readonly rank: number }) {
  const words = useComparingWords()
  const focus = useFocus()
  if (!('reads' in parting)) return null
  const { axis, output, reads } = parting
  const element = focus ?? new Array<number>(rank).fill(0)
  const [left, right] = readsTexts(reads.a, reads.b)
  return (
    <div>
      <button
        type="button"
        className={`${styles.place} ${styles.soft}`}
        onClick={() => look({ at: element.with(axis, output), pinned: true })}
      >
        {words.weightsAt(axisName(axis, rank), output)}
      </button>
      <dl className={styles.reads}>
        <dt>A</dt>
        <dd>{left}</dd>
        <dt>B</dt>
        <dd>{right}</dd>
      </dl>
    </div>
  )
}

interface BlamedProps {
  readonly side: 'a' | 'b'
  readonly names: readonly string[]
  readonly a: Picture
  readonly b: Picture
}

/** The departures without which both agree, and a way to switch them off. */
function Blamed({ side, names, a, b }: BlamedProps) {
  const words = useComparingWords()
  const { runtime, request } = side === 'a' ? a : b
  const said = useRuntimeWords(runtime).departures
  const switchOff = () => changesOf(side).commit({ off: [...(request.off ?? []), ...names] })
  return (
    <p>
      {words.departures(
        findRuntime(runtime).title,
        names.map((name) => said?.[name]?.name ?? name),
      )}{' '}
      <button type="button" className={styles.place} onClick={switchOff}>
        {words.switchOff}
      </button>
    </p>
  )
}
