import type { AxisTap } from '../../core/evaluate.ts'
import { useWords } from '../../i18n/index.ts'
import { columnDigits } from './digits.ts'
import { heaviest } from './heaviest.ts'
import { Formula, Name, Sub, Word } from './math.tsx'
import type { ResizedAxis } from './symbols.tsx'
import styles from './Table.module.css'

/** As many weights as have room side by side. */
const IN_A_LINE = 6
/** More lines than this tell nothing more. */
const MOST_LINES = 3

/** The weights of one axis side by side, under the input indices that they belong to. */
export function Weights({ resized, taps }: { resized: ResizedAxis; taps: readonly AxisTap[] }) {
  const words = useWords().numbers
  const shown = heaviest(taps, MOST_LINES * IN_A_LINE)
  const lines = Array.from({ length: Math.ceil(shown.length / IN_A_LINE) }, (_, line) =>
    shown.slice(line * IN_A_LINE, (line + 1) * IN_A_LINE),
  )
  return (
    <>
      {lines.map((line, l) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are told apart by their place
        <WeightLine key={l} name={resized.name} taps={line} />
      ))}
      {shown.length < taps.length && (
        <p className={styles.caption}>{words.moreRows(taps.length - shown.length)}</p>
      )}
    </>
  )
}

function WeightLine({ name, taps }: { readonly name: string; readonly taps: readonly AxisTap[] }) {
  return (
    <table className={styles.table}>
      <tbody>
        <tr>
          <th scope="row">{name}</th>
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
              <WeightName axis={name} />
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

/** The input index of a tap; marked where it stands in for an element outside the input. */
export function TapIndex({ tap }: { readonly tap: AxisTap }) {
  const words = useWords().numbers
  if (!tap.outside) return <>{tap.index}</>
  return (
    <span className={styles.outside} title={words.outsideTap(tap.index)}>
      {tap.index}*
    </span>
  )
}

/** w with the axis's name below. */
export const WeightName = ({ axis }: { readonly axis: string }) => (
  <Sub base={<Name>w</Name>} sub={<Word>{axis}</Word>} />
)
