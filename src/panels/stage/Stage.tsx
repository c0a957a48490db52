import type { Engine } from '../../gpu/engine.ts'
import { useWords } from '../../i18n/index.ts'
import { useScene } from '../../scene/store.ts'
import { Figures } from './Figures.tsx'
import styles from './Stage.module.css'

/** The figures of the scene: what happens. Without an engine yet, lines and digits alone. */
export function Stage({ engine }: { engine: Engine | null }) {
  const words = useWords().figures
  const picture = useScene((state) => state.result.picture)
  const refused = useScene((state) => state.result.refusals.length > 0)
  return (
    <section className={styles.stage} aria-label={words.stage}>
      {picture ? (
        <Figures engine={engine} picture={picture} refused={refused} />
      ) : (
        <div className={styles.empty}>
          <p>{words.empty}</p>
          <p>{words.emptyHint}</p>
        </div>
      )}
    </section>
  )
}
