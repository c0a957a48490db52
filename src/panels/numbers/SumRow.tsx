import { evaluateElement } from '../../core/evaluate.ts'
import { useWords } from '../../i18n/index.ts'
import type { Picture } from '../../scene/result.ts'
import { columnDigits } from './digits.ts'

interface Props {
  readonly picture: Picture
  readonly element: readonly number[]
  /** The rows above, each with its weight. */
  readonly weights: readonly { readonly weight: number }[]
}

/** The foot of a table of products: what the weights sum to, and the element's value. */
export function SumRow({ picture, element, weights }: Props) {
  const words = useWords().numbers
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          {words.sum}
        </th>
        <td>{columnDigits(weights.reduce((sum, { weight }) => sum + weight, 0))}</td>
        <td />
        <td>{columnDigits(evaluateElement(picture.plan, picture.input.data, element))}</td>
      </tr>
    </tfoot>
  )
}
