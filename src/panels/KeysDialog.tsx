import type { Ref } from 'react'
import { useWords } from '../i18n/index.ts'
import styles from './KeysDialog.module.css'

/** The list of keys. */
export function KeysDialog({ ref }: { readonly ref: Ref<HTMLDialogElement> }) {
  const words = useWords().shell
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby="keys-title">
      <h2 id="keys-title">{words.keys}</h2>
      <dl>
        {words.keyList.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{words.close}</button>
      </form>
    </dialog>
  )
}
