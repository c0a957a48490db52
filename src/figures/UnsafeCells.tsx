import styles from './figures.module.css'
import {
  borderPoints,
  cornersPath,
  diamondsPath,
  type UnsafeOutputs,
} from './geometry/unsafeMarks.ts'
import type { Cells, View } from './geometry/view.ts'

interface Props {
  readonly view: View
  readonly rows: Cells
  readonly columns: Cells
  readonly unsafe: UnsafeOutputs
}

/** Marks at the rows, columns and cells of a grid whose outputs read another element than exactly. */
export function UnsafeCells({ view, rows, columns, unsafe }: Props) {
  if (unsafe.rows.length + unsafe.columns.length === 0) return null
  return (
    <>
      <path className={styles.unsafeCorners} d={cornersPath(view, rows, columns, unsafe)} />
      <path
        className={styles.unsafeMarks}
        d={diamondsPath(borderPoints(view, rows, columns, unsafe))}
      />
    </>
  )
}
