import { lazy, Suspense } from 'react'
import type { Engine } from '../../gpu/engine.ts'
import { useWords } from '../../i18n/index.ts'
import { SideContext } from '../../scene/side.ts'
import { useScene } from '../../scene/store.ts'
import { Figures } from './Figures.tsx'
import styles from './Stage.module.css'

const Comparison = lazy(async () => ({
  default: (await import('../compare/Comparison.tsx')).Comparison,
}))

/** The figures of the scene: what happens. Without an engine yet, lines and digits alone. */
export function Stage({ engine }: { readonly engine: Engine | null }) {
  const words = useWords().figures
  const shown = useScene(({ scene }) => (scene.other ? scene.shown : 'a'))
  const pictures = useScene(({ result, otherResult }) =>
    [result, otherResult].map((side) => (side?.picture ? 1 : 0)).join(''),
  )
  return (
    <section className={styles.stage} aria-label={words.stage}>
      {shown === 'difference' && pictures === '11' ? (
        <Suspense>
          <Comparison engine={engine} />
        </Suspense>
      ) : (
        <SideContext value={shown === 'difference' ? 'a' : shown}>
          <OneSide engine={engine} />
        </SideContext>
      )}
    </section>
  )
}

/** The figures of one configuration. */
function OneSide({ engine }: { readonly engine: Engine | null }) {
  const words = useWords().figures
  const picture = useScene((state) => state.result.picture)
  const refused = useScene((state) => state.result.refusals.length > 0)
  if (picture) return <Figures engine={engine} picture={picture} refused={refused} />
  return (
    <div className={styles.empty}>
      <p>{words.empty}</p>
      <p>{words.emptyHint}</p>
    </div>
  )
}
