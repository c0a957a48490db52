import { useWords } from '../i18n/index.ts'
import { writeLink } from '../scene/link.ts'
import { useScene } from '../scene/store.ts'
import styles from './EmbedBar.module.css'

/** Under embedded figures: the way to the whole page, with the same scene. */
export function EmbedBar() {
  const words = useWords().shell
  const scene = useScene((state) => state.scene)
  return (
    <footer className={styles.bar}>
      <a href={`#${writeLink(scene)}`} target="_blank" rel="noopener">
        {words.openWhole}
      </a>
    </footer>
  )
}
