import { useWords } from '../../i18n/index.ts'
import type { NoteCode } from '../../runtimes/attribute.ts'
import styles from './NoteLine.module.css'

/** A remark of one line that opens to its text. */
export function NoteLine({ note }: { readonly note: NoteCode }) {
  const { title, text } = useWords().notes.remarks[note]
  return (
    <details className={styles.note}>
      <summary>{title}</summary>
      <p>{text}</p>
    </details>
  )
}
