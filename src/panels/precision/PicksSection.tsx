import { useMemo, useState } from 'react'
import type { AxisSpec } from '../../core/axisSpec.ts'
import { unsafeOutputs } from '../../core/floatPicks.ts'
import { roundingChain } from '../../core/roundingChain.ts'
import { usePrecisionWords } from '../../i18n/usePrecisionWords.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { Picture } from '../../scene/result.ts'
import { look, sceneStore, useScene } from '../../scene/store.ts'
import { axisName } from '../axisName.ts'
import { Chain } from './Chain.tsx'
import chain from './chain.module.css'
import { fractionText, plain } from './plain.ts'
import styles from './precision.module.css'

/** Outputs listed at once. */
const AT_FIRST = 8

/** The outputs that the runtime's arithmetic sends to another element than exact arithmetic. */
export function PicksSection({ picture }: { readonly picture: Picture }) {
  const words = usePrecisionWords()
  const { axes, outputShape } = picture.plan
  const used = axes.flatMap(({ spec }, axis) => (spec.filter.kind === 'copy' ? [] : [axis]))
  return (
    <section className={styles.section} aria-labelledby="precision-picks">
      <h3 id="precision-picks">{words.picksTitle}</h3>
      {used.length === 0 && <p className={styles.soft}>{words.nothingResized}</p>}
      {used.some((axis) => axes[axis]!.spec.arithmetic === 'exact') && (
        <p className={styles.soft}>{words.allExact(findRuntime(picture.runtime).title)}</p>
      )}
      {used.map((axis) => (
        <AxisPicks
          key={axis}
          axis={axis}
          spec={axes[axis]!.spec}
          name={axisName(axis, outputShape.length)}
        />
      ))}
    </section>
  )
}

interface AxisProps {
  readonly axis: number
  readonly spec: AxisSpec
  readonly name: string
}

function AxisPicks({ axis, spec, name }: AxisProps) {
  const words = usePrecisionWords()
  const unsafe = useMemo(() => unsafeOutputs(spec), [spec])
  const focused = useScene((state) => state.scene.at[axis] ?? 0)
  const [all, showAll] = useState(false)
  const shown = all ? unsafe : unsafe.slice(0, AT_FIRST)
  const own = Math.min(focused, spec.output - 1)
  return (
    <div className={styles.axis}>
      <p className={unsafe.length > 0 ? styles.parting : undefined}>
        <b>{name}</b>{' '}
        {unsafe.length > 0
          ? words.unsafe(unsafe.length, spec.output, words.arithmetics[spec.arithmetic])
          : spec.arithmetic !== 'exact' && words.safe(words.arithmetics[spec.arithmetic])}
      </p>
      {shown.map((output) => (
        <UnsafeOutput key={output} {...{ axis, spec, output }} />
      ))}
      {shown.length < unsafe.length && (
        <button type="button" className={styles.more} onClick={() => showAll(true)}>
          {words.more(unsafe.length - shown.length)}
        </button>
      )}
      {!unsafe.includes(own) && spec.output > 0 && (
        <details className={chain.folded}>
          <summary>{words.chainOf(own)}</summary>
          <Chain chain={roundingChain(spec, own)} spec={spec} />
        </details>
      )}
    </div>
  )
}

/** An output with both coordinates, and how the runtime came to its own. */
function UnsafeOutput({ axis, spec, output }: Omit<AxisProps, 'name'> & { output: number }) {
  const words = usePrecisionWords()
  const found = useMemo(() => roundingChain(spec, output), [spec, output])
  const { exact, exactPick, pick, coordinate } = found
  return (
    <details
      className={chain.folded}
      onToggle={({ currentTarget }) => currentTarget.open && lookAt(axis, output)}
    >
      <summary>
        <span className={chain.mark} aria-hidden>
          ◇
        </span>{' '}
        {words.unsafeOutput(
          output,
          fractionText(exact.numerator, exact.denominator),
          plain(coordinate),
          exactPick,
          pick,
        )}
      </summary>
      <Chain chain={found} spec={spec} />
    </details>
  )
}

/** Marks an element with that output index, the other axes as they are. */
function lookAt(axis: number, output: number): void {
  const { at } = sceneStore.getState().scene
  look({ at: at.map((index, a) => (a === axis ? output : index)), pinned: true })
}
