import { type Shape, volume } from '../../core/shape.ts'
import { numberText } from '../../i18n/numberText.ts'
import { useVerdictWords } from '../../i18n/useVerdictWords.ts'
import type { useVerdicts } from './useVerdicts.ts'
import styles from './verdicts.module.css'

/** Outputs of more elements are not measured beside the page: 256 MiB. */
const MOST = 2 ** 26

interface MeasuringProps extends Omit<ReturnType<typeof useVerdicts>, 'found' | 'current'> {
  readonly found: NonNullable<ReturnType<typeof useVerdicts>['found']>
  /** Of the reference's output. */
  readonly shape: Shape
}

/** How far measuring large outputs is, with a way to start it and one to give it up. */
export function Measuring({ found, shape, measure, cancel, slow }: MeasuringProps) {
  const words = useVerdictWords()
  const { rows, measured, done } = found
  const total = rows.filter(({ outcome }, i) => i > 0 && outcome.kind === 'accepted').length
  if (!slow || measured.size === total) return null
  const count = numberText(volume(shape))
  if (volume(shape) > MOST) return <p className={styles.soft}>{words.tooMany(count)}</p>
  if (done) {
    return (
      <p className={styles.soft}>
        {words.waits(count)}{' '}
        <button type="button" className={styles.action} onClick={measure}>
          {words.measure}
        </button>
      </p>
    )
  }
  const text = words.progress(measured.size, total)
  return (
    <div className={styles.progress}>
      <span>{text}</span>
      <progress aria-label={text} max={total} value={measured.size} />
      <button type="button" className={styles.action} onClick={cancel}>
        {words.cancel}
      </button>
    </div>
  )
}
