import type { Refusal } from '../../runtimes/refusal.ts'
import { axisName } from '../axisName.ts'
import { NumberField, type Tone } from './NumberField.tsx'
import styles from './NumberList.module.css'
import { replaced } from './rank.ts'
import { settle } from './settle.ts'

interface Props {
  readonly values: readonly number[]
  /** The name of an entry for assistive technology, from its axis's name. */
  readonly label: (axis: string, entry: number) => string
  /** The names of the axes that entries speak of; of all axes unless given. */
  readonly names?: readonly string[] | undefined
  /** Writes the names above the entries, where a list does not go through all axes in order. */
  readonly named?: boolean
  readonly tone?: (axis: number) => Tone
  readonly step?: number
  /** What is refused about this list, and where it says so. */
  readonly refusals?: readonly Refusal[]
  readonly refusalsId?: string
  readonly onChange: (values: readonly number[]) => void
}

/** One number field an entry, in rows of four or five. */
export function NumberList({ values, refusals = [], refusalsId, ...props }: Props) {
  return (
    <div className={styles.list} data-named={props.named} data-count={values.length}>
      {values.map((value, axis) => {
        const invalid = refusals.some((refusal) => (refusal.axis ?? axis) === axis)
        const name = props.names?.[axis] ?? axisName(axis, values.length)
        return (
          <NumberField
            // biome-ignore lint/suspicious/noArrayIndexKey: an axis is its position.
            key={axis - values.length}
            label={props.label(name, axis)}
            mark={props.named ? name : undefined}
            value={value}
            step={props.step}
            tone={props.tone?.(axis)}
            invalid={invalid}
            describedBy={invalid ? refusalsId : undefined}
            onChange={(number) => props.onChange(replaced(values, axis, number))}
            onSettle={settle}
          />
        )
      })}
    </div>
  )
}
