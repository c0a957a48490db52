import { useLiveWords } from '../../i18n/useLiveWords.ts'
import styles from '../verdicts/verdicts.module.css'

/** How far a run is, with a way to give it up; `share` is null while the model runs. */
export function Running({
  share,
  cancel,
}: {
  readonly share: number | null
  readonly cancel: () => void
}) {
  const words = useLiveWords()
  const text = share === null ? words.running : words.loading
  return (
    <div className={styles.progress}>
      <span>{text}</span>
      <progress aria-label={text} max={1} {...(share !== null && { value: share })} />
      <button type="button" className={styles.action} onClick={cancel}>
        {words.cancel}
      </button>
    </div>
  )
}
