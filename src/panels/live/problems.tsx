import { useLiveWords } from '../../i18n/useLiveWords.ts'
import type { LiveResult } from '../../live/runModel.ts'
import styles from '../verdicts/verdicts.module.css'

/** That ONNX Runtime could not be loaded, and what to do next. */
export function Failed({ message }: { readonly message: string }) {
  const words = useLiveWords()
  return (
    <p className={styles.error} role="alert">
      {words.failed(message)}
    </p>
  )
}

/** What ONNX Runtime says against a model, in its own words. */
export function Refused({
  result: { version, message },
}: {
  readonly result: Extract<LiveResult, { kind: 'refused' }>
}) {
  const words = useLiveWords()
  return (
    <div role="status">
      <p className={styles.error}>{words.refused(version)}</p>
      <blockquote className={styles.quote}>{message}</blockquote>
    </div>
  )
}
