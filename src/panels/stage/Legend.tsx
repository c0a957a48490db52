import { formatValue } from '../../figures/format.ts'
import { useWords } from '../../i18n/index.ts'
import styles from './Stage.module.css'

/** The colours of the map from its smallest to its largest value. */
export function Legend({ range }: { range: readonly [number, number] }) {
  const words = useWords().figures
  const [low, high] = range.map(formatValue) as [string, string]
  return (
    <span className={styles.legend} role="img" aria-label={words.legend(low, high)}>
      {low}
      <span className={styles.viridis} />
      {high}
    </span>
  )
}
