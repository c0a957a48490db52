import { elementDifference } from '../../core/elementDifference.ts'
import type { Picture } from '../../scene/result.ts'
import { digits } from '../numbers/digits.ts'
import { useFocus } from '../numbers/useFocus.ts'
import styles from './compare.module.css'
import { type Other, shapeOf, valueAt } from './other.ts'

interface FocusedPairProps {
  readonly a: Picture
  readonly b: Other
  readonly titles: { readonly a: string; readonly b: string }
}

/** The value of the element in focus in A and in B, and the difference. */
export function FocusedPair({ a, b, titles }: FocusedPairProps) {
  const element = useFocus()
  if (!element) return null
  const comparable = a.plan.outputShape.join() === shapeOf(b).join()
  const outside = element.some((i, axis) => i >= (shapeOf(b)[axis] ?? 1))
  const left = valueAt(a, element)
  const right = outside ? null : valueAt(b, element)
  return (
    <dl className={styles.pair}>
      <div>
        <dt>
          <b>A</b> {titles.a}
        </dt>
        <dd>{digits(left)}</dd>
      </div>
      <div>
        <dt>
          <b>B</b> {titles.b}
        </dt>
        <dd>{right === null ? '—' : digits(right)}</dd>
      </div>
      <div>
        <dt>
          <i>B − A</i>
        </dt>
        <dd>{right === null || !comparable ? '—' : digits(elementDifference(left, right))}</dd>
      </div>
    </dl>
  )
}
