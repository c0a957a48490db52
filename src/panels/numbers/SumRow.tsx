import { evaluateElement } from '../../core/evaluate.ts'
import { useWords } from '../../i18n/index.ts'
import type { Picture } from '../../scene/result.ts'
import { columnDigits, digits } from './digits.ts'
import { weightedSum } from './innerSum.ts'
import styles from './Table.module.css'

interface Props {
  readonly picture: Picture
  readonly element: readonly number[]
  /** The rows above, each with its weight. */
  readonly weights: readonly { readonly weight: number }[]
  /** Of the products. */
  readonly decimals: number
}

/** The foot of a table of products: what the weights sum to, and the element's value. */
export function SumRow({ picture, element, weights, decimals }: Props) {
  const words = useWords().numbers
  const { integers } = picture.plan
  const value = evaluateElement(picture.plan, picture.input.data, element)
  const sum = integers ? weightedSum(picture, element) : value
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          {words.sum}
        </th>
        <td>{columnDigits(weights.reduce((total, { weight }) => total + weight, 0))}</td>
        <td />
        <td>{columnDigits(sum, decimals)}</td>
      </tr>
      {integers && (
        <tr className={styles.integer}>
          <th scope="row" colSpan={4}>
            {words.madeInteger[integers.rounding]}
            {integers.after === 'axis' && <small>{words.roundedEveryAxis}</small>}
          </th>
          <td>{digits(value)}</td>
        </tr>
      )}
    </tfoot>
  )
}
