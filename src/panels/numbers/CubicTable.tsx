import { type AxisTap, axisTaps, evaluateElement } from '../../core/evaluate.ts'
import { offsetOf } from '../../core/shape.ts'
import { useWords } from '../../i18n/index.ts'
import type { Picture } from '../../scene/result.ts'
import { columnDigits, digits } from './digits.ts'
import { Formula, Name, Row, Sign, Sub, Word } from './math.tsx'
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
            const value = innerValue(picture, element, axes, tap)
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: taps are told apart by their place
              <tr key={t} className={tap.weight === 0 ? styles.nothing : undefined}>
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
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {words.sum}
            </th>
            <td>{columnDigits(outerTaps.reduce((sum, tap) => sum + tap.weight, 0))}</td>
            <td />
            <td>{columnDigits(evaluateElement(picture.plan, picture.input.data, element))}</td>
          </tr>
        </tfoot>
      </table>
      <EdgeNote taps={[...outerTaps, ...(innerTaps ?? [])]} axis={outer} />
    </>
  )
}

/** The four weights of one axis side by side, under the input indices that they belong to. */
function Weights({ resized, taps }: { resized: ResizedAxis; taps: readonly AxisTap[] }) {
  return (
    <table className={styles.table}>
      <tbody>
        <tr>
          <th scope="row">{resized.name}</th>
          {taps.map((tap, t) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: taps are told apart by their place
            <td key={t}>
              <TapIndex tap={tap} />
            </td>
          ))}
        </tr>
        <tr>
          <td className={styles.first}>
            <Formula>
              <WeightName axis={resized.name} />
            </Formula>
          </td>
          {taps.map((tap, t) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: taps are told apart by their place
            <td key={t} className={tap.outside ? styles.nothing : undefined}>
              {columnDigits(tap.weight)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

function TapIndex({ tap }: { readonly tap: AxisTap }) {
  const words = useWords().numbers
  if (!tap.outside) return <>{tap.index}</>
  return (
    <span className={styles.outside} title={words.outsideTap(tap.index)}>
      {tap.index}*
    </span>
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

/** Σ of the inner axis at one outer tap, or the input value itself where there is no inner axis. */
function innerValue(
  { plan, input }: Picture,
  element: readonly number[],
  axes: Props['axes'],
  tap: AxisTap,
): number {
  const outerTap = { ...tap, weight: 1 }
  const along = plan.axes.map((axisPlan, axis) =>
    axis === axes[0]!.axis ? [outerTap] : axisTaps(axisPlan, element[axis]!),
  )
  const sum = (axis: number, index: readonly number[]): number =>
    axis === along.length
      ? input.data[offsetOf(index, input.shape)]!
      : along[axis]!.reduce((total, t) => total + t.weight * sum(axis + 1, [...index, t.index]), 0)
  return sum(0, [])
}

const WeightName = ({ axis }: { readonly axis: string }) => (
  <Sub base={<Name>w</Name>} sub={<Word>{axis}</Word>} />
)

const InnerSum = ({ axis }: { readonly axis: string }) => (
  <Row>
    <Sign>Σ</Sign>
    <WeightName axis={axis} />
    <Name>v</Name>
  </Row>
)
