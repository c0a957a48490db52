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

interface RefusedProps {
  readonly result: Extract<LiveResult, { kind: 'refused' }>
  /** The sentence before, of a version of ONNX Runtime. */
  readonly said: (version: string) => string
}

/** What ONNX Runtime says against a node or a model, in its own words. */
export function Refused({ result: { version, message }, said }: RefusedProps) {
  return (
    <div role="status">
      <p className={styles.error}>{said(version)}</p>
      <blockquote className={styles.quote}>{message}</blockquote>
    </div>
  )
}
