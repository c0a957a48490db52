import { isExtrapolated } from '../../core/evaluate.ts'
import { useWords } from '../../i18n/index.ts'
import type { Picture } from '../../scene/result.ts'
import { AxisLines } from './AxisLines.tsx'
import styles from './ElementFormula.module.css'
import { PickedValue } from './PickedValue.tsx'
import { ProductTable } from './ProductTable.tsx'
import { type Notation, type ResizedAxis, resizedAxes } from './symbols.tsx'
import { WeightTable } from './WeightTable.tsx'

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
  const Products = productsOf(picture, element, axes)
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
      {Products ? (
        <Products picture={picture} element={element} axes={axes} />
      ) : (
        <PickedValue picture={picture} element={element} notation={notation} />
      )}
    </div>
  )
}

/** As many linear axes have products that are worth a row each: 8 of three axes. */
const MOST_FACTORS = 3

/** The table of an element's products; null where it is one input element, or none. */
function productsOf(
  { plan }: Picture,
  element: readonly number[],
  axes: readonly ResizedAxis[],
): typeof WeightTable | null {
  const kinds = axes.map((resized) => resized.plan.spec.filter.kind)
  const nothing = plan.axes.some((axis, a) => isExtrapolated(axis, element[a]!))
  if (nothing || kinds.every((kind) => kind === 'nearest')) return null
  const linear = kinds.length <= MOST_FACTORS && kinds.every((kind) => kind === 'linear')
  return linear ? ProductTable : WeightTable
}
