import { useWords } from '../i18n/index.ts'
import styles from './figures.module.css'
import { paintingPlace } from './geometry/painting.ts'
import type { PlaneGeometry } from './geometry/plane.ts'
import type { View } from './geometry/view.ts'
import type { Underlay } from './Plot.tsx'
import { usePixelRatio } from './usePixelRatio.ts'

interface PixelNoteProps {
  readonly underlay: Underlay
  readonly geometry: PlaneGeometry
  readonly view: View
}

/** What a pixel shows where elements are smaller than it; nothing where they are not. */
export function PixelNote({ underlay, geometry, view }: PixelNoteProps) {
  const words = useWords().figures
  const ratio = usePixelRatio()
  const { row, column } = paintingPlace(underlay.of, geometry, view, ratio)
  if (Math.max(row.step, column.step) <= 1) return null
  const size = `${elements(row.step)}×${elements(column.step)}`
  const shown = underlay.colours.kind === 'diverging' ? 'peak' : 'mean'
  return (
    <p className={styles.pixelNote} aria-hidden="true" title={words.pixelTitle[shown](size)}>
      {words.pixel[shown](size)}
    </p>
  )
}

/** Elements below a pixel along an axis, to be read: 2.4, 20; 1 where a pixel shows a single one. */
function elements(step: number): number {
  return step < 9.95 ? Number(Math.max(step, 1).toFixed(1)) : Math.round(step)
}
