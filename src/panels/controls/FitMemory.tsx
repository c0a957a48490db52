import { useWords } from '../../i18n/index.ts'
import { shapeText } from '../../i18n/numberText.ts'
import type { Refusal } from '../../runtimes/refusal.ts'
import { useChanges, useScene } from '../../scene/store.ts'
import styles from './Controls.module.css'
import { fitting } from './fitting.ts'

/** The way out of a tensor that takes too much memory: the largest of its aspect that fits, or may fit. */
export function FitMemory({ refusal }: { readonly refusal: Refusal }) {
  const words = useWords().controls
  const { commit } = useChanges()
  const scene = useScene((state) => state.scene)
  const fitted = fitting(scene, refusal)
  if (!fitted) return null
  const ranOut = refusal.code === 'tooManyBytes' && refusal.params.ranOut
  const text = ranOut ? words.trySmaller : words.fitMemory
  return (
    <button type="button" className={styles.link} onClick={() => commit(fitted.change)}>
      {text(shapeText(fitted.shape))}
    </button>
  )
}
