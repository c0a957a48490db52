import { useWords } from '../../i18n/index.ts'
import type { Picture } from '../../scene/result.ts'
import { AxisLines } from './AxisLines.tsx'
import { CubicTable } from './CubicTable.tsx'
import styles from './ElementFormula.module.css'
import { PickedValue } from './PickedValue.tsx'
import { ProductTable } from './ProductTable.tsx'
import { type Notation, resizedAxes } from './symbols.tsx'

export interface ElementProps {
  readonly picture: Picture
  /** The output element, one index an axis. */
  readonly element: readonly number[]
  readonly notation: Notation
}

/** The whole arithmetic of one output element, in formulas with its own numbers. */
export function ElementFormula({ picture, element, notation }: ElementProps) {
  const words = useWords().numbers
  const axes = resizedAxes(picture.plan, notation)
  const kind = axes[0]?.plan.spec.filter.kind ?? 'copy'
  return (
    <div className={styles.formula}>
      {axes.length === 0 && <p className={styles.copied}>{words.copied}</p>}
      {axes.map((resized) => (
        <AxisLines
          key={resized.axis}
          resized={resized}
          index={element[resized.axis]!}
          notation={notation}
        />
      ))}
      {kind === 'linear' ? (
        <ProductTable picture={picture} element={element} axes={axes} />
      ) : kind === 'cubic' ? (
        <CubicTable picture={picture} element={element} axes={axes} />
      ) : (
        <PickedValue picture={picture} element={element} notation={notation} />
      )}
    </div>
  )
}
