import { memo } from 'react'
import type { UnsafeOutputs } from '../../figures/geometry/unsafeMarks.ts'
import { useWords } from '../../i18n/index.ts'
import styles from './Stage.module.css'

/** What the marks of the figures mean; nothing where there are none. */
export const UnsafeLegend = memo(function UnsafeLegend({
  unsafe,
}: {
  readonly unsafe: UnsafeOutputs
}) {
  const words = useWords().figures
  if (unsafe.rows.length + unsafe.columns.length === 0) return null
  return (
    <p className={styles.unsafe}>
      <svg width="13" height="13" aria-hidden="true">
        <path d="M1 6.5l5.5 -5.5l5.5 5.5l-5.5 5.5Z" />
      </svg>
      {words.unsafe}
    </p>
  )
})
