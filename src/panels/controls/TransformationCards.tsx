import { useId } from 'react'
import type { AttributeWords } from '../../i18n/runtimeWords.ts'
import { MiniFigure } from './MiniFigure.tsx'
import styles from './TransformationCards.module.css'
import { transformationOf } from './transformations.ts'

interface Props {
  readonly labelledBy: string
  readonly describedBy: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
  readonly value: string
  readonly about: AttributeWords | undefined
  readonly byDefault: boolean
  readonly invalid: boolean
  readonly faint: boolean
  readonly onChange: (value: string) => void
}

/** As many cards have room for a line under each name. */
const ROOMY = 3

/** Coordinate transformations to choose from, each with a drawing of what meets what. */
export function TransformationCards(props: Props) {
  const group = useId()
  // Many cards are only as high as their names; what the chosen one does is said.
  const brief = props.options.length > ROOMY
  return (
    <div
      role="radiogroup"
      className={styles.cards}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid || undefined}
      data-default={props.byDefault}
      data-faint={props.faint}
      data-brief={brief}
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
              {(!brief || checked) && <small>{props.about?.options[value]?.short}</small>}
            </span>
          </label>
        )
      })}
    </div>
  )
}
