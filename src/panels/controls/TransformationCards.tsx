import { useId } from 'react'
import { useWords } from '../../i18n/index.ts'
import { MiniFigure } from './MiniFigure.tsx'
import styles from './TransformationCards.module.css'
import { transformationOf } from './transformations.ts'

interface Props {
  readonly labelledBy: string
  readonly describedBy: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
  readonly value: string
  readonly byDefault: boolean
  readonly invalid: boolean
  readonly faint: boolean
  readonly onChange: (value: string) => void
}

/** Coordinate transformations to choose from, each with a drawing of what meets what. */
export function TransformationCards(props: Props) {
  const group = useId()
  const words = useWords().notes.attributes.coordinate_transformation
  return (
    <div
      role="radiogroup"
      className={styles.cards}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid || undefined}
      data-default={props.byDefault}
      data-faint={props.faint}
    >
      {props.options.map(({ value, text }) => {
        const checked = value === props.value
        return (
          <label key={value} className={styles.card}>
            <input
              type="radio"
              name={group}
              value={value}
              checked={checked}
              onChange={() => props.onChange(value)}
              onClick={() => checked && (props.byDefault || props.invalid) && props.onChange(value)}
            />
            <MiniFigure transformation={transformationOf(value)!} />
            <span>
              <b>{text}</b>
              <small>{words?.options[value]?.short}</small>
            </span>
          </label>
        )
      })}
    </div>
  )
}
