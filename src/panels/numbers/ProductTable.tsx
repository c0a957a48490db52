import type { ReactNode } from 'react'
import { axisTaps, elementTaps } from '../../core/evaluate.ts'
import { offsetOf } from '../../core/shape.ts'
import { useWords } from '../../i18n/index.ts'
import type { Picture } from '../../scene/result.ts'
import { columnDecimals, columnDigits, digits } from './digits.ts'
import { Bracketed, Digits, Formula, Row, Sign } from './math.tsx'
import { SumRow } from './SumRow.tsx'
import type { ResizedAxis } from './symbols.tsx'
import styles from './Table.module.css'
import { WeightBar } from './WeightBar.tsx'

interface Props {
  readonly picture: Picture
  readonly element: readonly number[]
  /** The linear axes, outermost first. */
  readonly axes: readonly ResizedAxis[]
}

/** (1−{α})(1−{β}) × value and so on: two, four or eight products and their sum. */
export function ProductTable({ picture, element, axes }: Props) {
  const words = useWords().numbers
  const rows = products(picture, element, axes)
  const decimals = columnDecimals(rows.map(({ weight, value }) => weight * value))
  return (
    <>
      <table className={styles.table}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.factors}</th>
            <th scope="col">{words.share}</th>
            <th scope="col">{words.weight}</th>
            <th scope="col">{words.inputValue}</th>
            <th scope="col">{words.product}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, factors, weight, value, at, standIn }) => (
            <tr
              key={key}
              className={weight === 0 && weight * value === 0 ? styles.nothing : undefined}
            >
              <td className={styles.first}>
                <Formula>{factors}</Formula>
              </td>
              <td className={styles.bar}>
                <WeightBar weight={weight} />
              </td>
              <td>{columnDigits(weight)}</td>
              <td className={styles.value} title={standIn ? words.standIn(at) : words.inputAt(at)}>
                × {digits(value)}
                {standIn && '*'}
              </td>
              <td>{columnDigits(weight * value, decimals)}</td>
            </tr>
          ))}
        </tbody>
        <SumRow {...{ picture, element, decimals }} weights={rows} />
      </table>
      {rows.some(({ standIn }) => standIn) && (
        <p className={styles.caption}>{words.outsideStandIn}</p>
      )}
    </>
  )
}

interface Product {
  readonly key: string
  readonly factors: ReactNode
  readonly weight: number
  readonly value: number
  readonly at: string
  /** The filter asked for an element outside the input. */
  readonly standIn: boolean
}

/** The products in the document's order: the outermost axis changes fastest. */
function products({ plan, input }: Picture, element: readonly number[], axes: Props['axes']) {
  const taps = elementTaps(plan, element)
  const outside = axes.map(({ axis, plan: along }) =>
    axisTaps(along, element[axis]!).map((tap) => tap.outside),
  )
  return taps.map((_, row): Product => {
    const bits = axes.map((_, j) => (row >> j) & 1)
    const tap = taps[bits.reduce((at, bit) => at * 2 + bit, 0)]!
    return {
      key: bits.join(''),
      factors: bits.map((bit, j) => <Factor key={axes[j]!.axis} resized={axes[j]!} second={bit} />),
      weight: tap.weight,
      value: input.data[offsetOf(tap.index, input.shape)]!,
      at: `[${tap.index.join(', ')}]`,
      standIn: bits.some((bit, j) => outside[j]![bit]),
    }
  })
}

/** {α} for the second tap of an axis, 1 − {α} for the first. */
function Factor({ resized, second }: { resized: ResizedAxis; second: number }) {
  if (second) return <Row>{resized.symbols.fraction}</Row>
  return (
    <Bracketed>
      <Digits>1</Digits>
      <Sign>−</Sign>
      {resized.symbols.fraction}
    </Bracketed>
  )
}
