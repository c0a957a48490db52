import { useScene } from '../../scene/store.ts'
import { LengthsSection } from './LengthsSection.tsx'
import { PicksSection } from './PicksSection.tsx'
import styles from './precision.module.css'
import { ScaleSection } from './ScaleSection.tsx'

/** Where the scale comes from, what rounding does to coordinates, and at which lengths. */
export function PrecisionTab() {
  const picture = useScene((state) => state.result.picture)
  if (!picture) return null
  return (
    <div className={styles.tab}>
      <ScaleSection picture={picture} />
      <PicksSection picture={picture} />
      <LengthsSection picture={picture} />
    </div>
  )
}
