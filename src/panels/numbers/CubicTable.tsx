import { type AxisTap, axisTaps } from '../../core/evaluate.ts'
import { useWords } from '../../i18n/index.ts'
import type { Picture } from '../../scene/result.ts'
import { TapIndex, WeightName, Weights } from './CubicWeights.tsx'
import { columnDigits, digits } from './digits.ts'
import { innerSum } from './innerSum.ts'
import { Formula, Name, Row, Sign } from './math.tsx'
import { SumRow } from './SumRow.tsx'
import type { ResizedAxis } from './symbols.tsx'
import styles from './Table.module.css'
import { WeightBar } from './WeightBar.tsx'

interface Props {
  readonly picture: Picture
  readonly element: readonly number[]
  /** The cubic axes, outermost first: one or two. */
  readonly axes: readonly ResizedAxis[]
}

/** Four weights an axis; the inner axis is summed first, so sixteen products fold into four rows. */
export function CubicTable({ picture, element, axes }: Props) {
  const words = useWords().numbers
  const outer = axes[0]!
  const inner = axes[1]
  const innerTaps = inner ? axisTaps(inner.plan, element[inner.axis]!) : null
  const outerTaps = axisTaps(outer.plan, element[outer.axis]!)
  return (
    <>
      {inner && innerTaps && <Weights resized={inner} taps={innerTaps} />}
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
              <Formula>{inner ? <InnerSum axis={inner.name} /> : <Name>v</Name>}</Formula>
            </th>
            <th scope="col">{words.product}</th>
          </tr>
        </thead>
        <tbody>
          {outerTaps.map((tap, t) => {
            const value = innerSum(picture, element, outer.axis, tap)
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
                <td className={inner ? undefined : styles.value}>× {digits(value)}</td>
                <td>{columnDigits(tap.weight * value)}</td>
              </tr>
            )
          })}
        </tbody>
        <SumRow picture={picture} element={element} weights={outerTaps} />
      </table>
      <EdgeNote taps={[...outerTaps, ...(innerTaps ?? [])]} axis={outer} />
    </>
  )
}

/** What happens to taps outside the input, when this element has some. */
function EdgeNote({ taps, axis }: { taps: readonly AxisTap[]; axis: ResizedAxis }) {
  const words = useWords().numbers
  const { filter } = axis.plan.spec
  if (filter.kind !== 'cubic') return null
  const outside = taps.some((tap) => tap.outside)
  const edge = filter.excludeOutside ? words.outsideExcluded : words.outsideStandIn
  return (
    <p className={styles.caption}>
      {words.cubicCoefficient(digits(filter.a))} {outside && edge}
    </p>
  )
}

const InnerSum = ({ axis }: { readonly axis: string }) => (
  <Row>
    <Sign>Σ</Sign>
    <WeightName axis={axis} />
    <Name>v</Name>
  </Row>
)
