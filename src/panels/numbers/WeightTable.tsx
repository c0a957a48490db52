import { type AxisTap, axisTaps } from '../../core/evaluate.ts'
import { useWords } from '../../i18n/index.ts'
import type { Picture } from '../../scene/result.ts'
import { TapIndex, WeightName, Weights } from './AxisWeights.tsx'
import { columnDecimals, columnDigits, digits } from './digits.ts'
import { heaviest } from './heaviest.ts'
import { innerSum } from './innerSum.ts'
import { Formula, Name, Row, Sign } from './math.tsx'
import { SumRow } from './SumRow.tsx'
import type { ResizedAxis } from './symbols.tsx'
import styles from './Table.module.css'
import { WeightBar } from './WeightBar.tsx'

interface Props {
  readonly picture: Picture
  readonly element: readonly number[]
  /** The resized axes, outermost first. */
  readonly axes: readonly ResizedAxis[]
}

/** More rows than this tell nothing more. */
const MOST_ROWS = 12

/**
 * The weights of every axis. Inner axes are summed first, so that the products fold into a row a tap
 * of the outermost: sixteen cubic products into four rows.
 */
export function WeightTable({ picture, element, axes }: Props) {
  const words = useWords().numbers
  const [outer, ...inner] = axes as readonly [ResizedAxis, ...ResizedAxis[]]
  const taps = axisTaps(outer.plan, element[outer.axis]!)
  const innerTaps = inner.map(({ plan, axis }) => axisTaps(plan, element[axis]!))
  const rows = heaviest(taps, MOST_ROWS).map((tap) => ({
    ...tap,
    value: innerSum(picture, element, outer.axis, tap),
  }))
  const decimals = columnDecimals(rows.map(({ weight, value }) => weight * value))
  return (
    <>
      {inner.map((resized, i) => (
        <Weights key={resized.axis} resized={resized} taps={innerTaps[i]!} />
      ))}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{outer.name}</th>
            <th scope="col">
              <span className="visually-hidden">{words.share}</span>
            </th>
            <th scope="col">
              <span className="visually-hidden">{words.weight}</span>
              <Formula>
                <WeightName axis={outer.name} />
              </Formula>
            </th>
            <th scope="col">
              <span className="visually-hidden">{words.inputValue}</span>
              <Formula>
                <InnerSum axes={inner} />
              </Formula>
            </th>
            <th scope="col">{words.product}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ value, ...tap }, t) => {
            const idle = tap.weight === 0 && value * 0 === 0 ? styles.nothing : undefined
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: taps are told apart by their place
              <tr key={t} className={idle}>
                <th scope="row">
                  <TapIndex tap={tap} />
                </th>
                <td className={styles.bar}>
                  <WeightBar weight={tap.weight} />
                </td>
                <td>{columnDigits(tap.weight)}</td>
                <td className={inner.length > 0 ? undefined : styles.value}>× {digits(value)}</td>
                <td>{columnDigits(tap.weight * value, decimals)}</td>
              </tr>
            )
          })}
          {taps.length > MOST_ROWS && (
            <tr className={styles.nothing}>
              <td className={styles.first} colSpan={5}>
                {words.moreRows(taps.length - MOST_ROWS)}
              </td>
            </tr>
          )}
        </tbody>
        <SumRow {...{ picture, element, decimals }} weights={taps} />
      </table>
      <EdgeNote taps={[taps, ...innerTaps].flat()} axis={outer} />
    </>
  )
}

/** What the weights are, and what happens to taps outside the input when this element has some. */
function EdgeNote({ taps, axis }: { taps: readonly AxisTap[]; axis: ResizedAxis }) {
  const words = useWords().numbers
  const { filter } = axis.plan.spec
  if (filter.kind !== 'cubic' && filter.kind !== 'antialias') return null
  const outside = taps.some((tap) => tap.outside)
  const edge = filter.excludeOutside ? words.outsideExcluded : words.outsideStandIn
  const a =
    filter.kind === 'cubic' ? filter.a : filter.shape === 'cubic' ? (filter.a ?? -0.5) : null
  const said = [a !== null && words.cubicCoefficient(digits(a)), outside && edge].filter(Boolean)
  if (said.length === 0) return null
  return <p className={styles.caption}>{said.join(' ')}</p>
}

/** v, or the sum over the inner axes of their weights times v. */
function InnerSum({ axes }: { readonly axes: readonly ResizedAxis[] }) {
  if (axes.length === 0) return <Name>v</Name>
  return (
    <Row>
      <Sign>Σ</Sign>
      {axes.map(({ axis, name }) => (
        <WeightName key={axis} axis={name} />
      ))}
      <Name>v</Name>
    </Row>
  )
}
