import { lazy, Suspense } from 'react'
import type { Engine } from '../../gpu/engine.ts'
import { useWords } from '../../i18n/index.ts'
import { refusalText } from '../../i18n/refusalText.ts'
import { type Side, SideContext } from '../../scene/side.ts'
import { type SceneState, useScene } from '../../scene/store.ts'
import { useRecorded } from '../recorded/useRecorded.ts'
import { Figures } from './Figures.tsx'
import styles from './Stage.module.css'

const Comparison = lazy(async () => ({
  default: (await import('../compare/Comparison.tsx')).Comparison,
}))

const RecordedStage = lazy(async () => ({
  default: (await import('../recorded/RecordedStage.tsx')).RecordedStage,
}))

/** The figures of the scene: what happens. Without an engine yet, lines and digits alone. */
export function Stage({ engine }: { readonly engine: Engine | null }) {
  const { compare, figures } = useWords()
  const recorded = useRecorded()
  const alone = useScene(({ scene }) => scene.shown === 'a')
  const shown = useScene(({ scene }) => (scene.other ? scene.shown : 'a'))
  const missing = useScene(missingSide)
  const side = shown !== 'difference' ? shown : missing === 'a' ? 'b' : 'a'
  if (recorded && !alone) {
    return (
      <section className={styles.stage} aria-label={figures.stage}>
        <Suspense>
          <RecordedStage engine={engine} recorded={recorded}>
            <OneSide engine={engine} />
          </RecordedStage>
        </Suspense>
      </section>
    )
  }
  return (
    <section className={styles.stage} aria-label={figures.stage}>
      {shown === 'difference' && missing === null ? (
        <Suspense>
          <Comparison engine={engine} />
        </Suspense>
      ) : (
        <SideContext value={side}>
          {shown === 'difference' && missing && (
            <p className={styles.refused}>{compare.notYet[missing]}</p>
          )}
          <OneSide engine={engine} />
        </SideContext>
      )}
    </section>
  )
}

/** The side of two that no picture was made of yet. */
function missingSide({ result, otherResult }: SceneState): Side | null {
  if (!otherResult?.picture) return 'b'
  return result.picture ? null : 'a'
}

/** The figures of one configuration. */
function OneSide({ engine }: { readonly engine: Engine | null }) {
  const words = useWords()
  const picture = useScene((state) => state.result.picture)
  const refusals = useScene((state) => state.result.refusals)
  const making = useScene((state) => state.result.making)
  if (picture) return <Figures engine={engine} picture={picture} refused={refusals.length > 0} />
  return (
    <div className={styles.empty}>
      <p>{making ? words.figures.making : words.figures.empty}</p>
      {refusals.map((refusal) => (
        <p key={`${refusal.field} ${refusal.code} ${refusal.axis}`}>
          {refusalText(words, refusal)}
        </p>
      ))}
    </div>
  )
}
