import { formatValue } from '../../figures/format.ts'
import { useComparingWords } from '../../i18n/useComparingWords.ts'
import stage from '../stage/Stage.module.css'
import styles from './compare.module.css'

/** The colours of the difference, from where A is larger to where B is. */
export function DifferenceLegend({ limit }: { readonly limit: number }) {
  const words = useComparingWords()
  const text = formatValue(limit)
  return (
    <span className={stage.legend} role="img" aria-label={words.legend(text)}>
      −{text}
      <span className={styles.diverging} />
      {text}
    </span>
  )
}
