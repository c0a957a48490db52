import { useWords } from '../../i18n/index.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { Refusal } from '../../runtimes/refusal.ts'
import { useScene } from '../../scene/store.ts'
import styles from './Controls.module.css'
import { offered } from './offered.ts'
import { useSetAttribute } from './setAttribute.ts'

/** The way out of a refusal that says which setting is accepted in place of this one. */
export function UseSetting({ refusal }: { readonly refusal: Refusal }) {
  const words = useWords().controls
  const { setAttribute } = useSetAttribute()
  const { attributeNames } = findRuntime(useScene((state) => state.scene.runtime))
  const offer = offered(refusal, attributeNames)
  if (!offer) return null
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => setAttribute(offer.name, offer.value)}
    >
      {words.setInstead(offer.text)}
    </button>
  )
}
