import { useId } from 'react'
import styles from './Segmented.module.css'

interface Option<T> {
  readonly value: T
  readonly text: string
}

interface Props<T extends string> {
  /** The name for assistive technology, unless `labelledBy` gives it. */
  readonly label?: string
  readonly labelledBy?: string
  readonly describedBy?: string
  readonly options: readonly Option<T>[]
  readonly value: T
  /** The value stands because nobody chose: shown lightly, and choosing it counts as a choice. */
  readonly byDefault?: boolean
  readonly invalid?: boolean
  /** The attribute names' face. */
  readonly mono?: boolean
  readonly faint?: boolean
  readonly onChange: (value: T) => void
}

/** One of a few, side by side: radio buttons with the arrow keys that come with them. */
export function Segmented<T extends string>(props: Props<T>) {
  const name = useId()
  return (
    <div
      role="radiogroup"
      className={styles.group}
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid || undefined}
      data-default={props.byDefault}
      data-mono={props.mono}
      data-faint={props.faint}
    >
      {props.options.map(({ value, text }) => {
        const checked = value === props.value
        return (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={checked}
              onChange={() => props.onChange(value)}
              onClick={() => checked && (props.byDefault || props.invalid) && props.onChange(value)}
            />
            <span>{text}</span>
          </label>
        )
      })}
    </div>
  )
}
