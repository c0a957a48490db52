import { useWords } from '../../i18n/index.ts'
import styles from './Slips.module.css'

/** Where these formulas differ from the document's print, folded away. */
export function Slips() {
  const words = useWords().numbers
  return (
    <details className={styles.slips}>
      <summary>{words.slipsTitle}</summary>
      <ul>
        {words.slips.map((slip) => (
          <li key={slip}>{slip}</li>
        ))}
      </ul>
    </details>
  )
}
