import { useWords } from '../../i18n/index.ts'
import styles from './PrintControls.module.css'

/** How the tables print, and whether all slices of a tensor or the drawn one. */
export interface Print {
  readonly precision: number
  readonly suppress: boolean
  readonly whole: boolean
}

export const DEFAULT_PRINT: Print = { precision: 3, suppress: true, whole: false }

interface Props {
  readonly print: Print
  readonly change: (print: Print) => void
  /** Whether the tensor has more than one slice, so that the whole of it is a choice. */
  readonly whole: boolean
}

/** NumPy's print options, by their own names. */
export function PrintControls({ print, change, whole }: Props) {
  const words = useWords().numbers
  return (
    <div className={styles.options}>
      <label>
        <code>precision</code>
        <select
          value={print.precision}
          onChange={(event) => change({ ...print, precision: Number(event.target.value) })}
        >
          {PRECISIONS.map((precision) => (
            <option key={precision}>{precision}</option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={print.suppress}
          onChange={(event) => change({ ...print, suppress: event.target.checked })}
        />
        <code>suppress</code>
      </label>
      {whole && (
        <label>
          <input
            type="checkbox"
            checked={print.whole}
            onChange={(event) => change({ ...print, whole: event.target.checked })}
          />
          {words.wholeTensor}
        </label>
      )}
    </div>
  )
}

const PRECISIONS = [0, 1, 2, 3, 4, 5, 6, 7, 8]
