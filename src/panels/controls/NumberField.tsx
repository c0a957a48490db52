import { type KeyboardEvent, useId, useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import styles from './NumberField.module.css'
import { parseNumber, showNumber, stepNumber } from './parseNumber.ts'

export type Tone = 'input' | 'output' | 'plain'

interface Props {
  /** The name for assistive technology. */
  readonly label: string
  /** A word above it, for the eye. */
  readonly mark?: string
  readonly value: number
  /** What an arrow key adds; with Shift, ten of it. */
  readonly step?: number
  readonly tone?: Tone
  /** The value stands because nobody chose: shown lightly. */
  readonly byDefault?: boolean
  readonly invalid?: boolean
  readonly describedBy?: string
  /** Told every number while it is typed or stepped. */
  readonly onChange: (value: number) => void
  /** Told when typing or stepping ends. */
  readonly onSettle: () => void
}

/**
 * A field that keeps its text as typed. While the text is not a number, the last number holds and a
 * message stands in the grid that the field is part of.
 */
export function NumberField(props: Props) {
  const { label, value, tone = 'plain', invalid = false, describedBy } = props
  const words = useWords().controls
  const messageId = useId()
  const [draft, setDraft] = useState<{ text: string; value: number } | null>(null)
  // A draft is of the number that it left behind: undo or a link puts another there, and it goes.
  const text = draft && Object.is(draft.value, value) ? draft.text : showNumber(value)
  const unreadable = parseNumber(text) === null

  const type = (typed: string) => {
    const number = parseNumber(typed)
    setDraft({ text: typed, value: number ?? value })
    if (number !== null && number !== value) props.onChange(number)
  }
  const settle = () => {
    if (!unreadable) setDraft(null)
    props.onSettle()
  }
  const press = (event: KeyboardEvent) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (event.key === 'Enter') settle()
    if (event.key === 'Escape' && unreadable) setDraft(null)
    if (direction === undefined) return
    event.preventDefault()
    setDraft(null)
    props.onChange(stepNumber(value, props.step ?? 1, direction * (event.shiftKey ? 10 : 1)))
  }
  const release = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowUp' || key === 'ArrowDown') props.onSettle()
  }

  return (
    <>
      <span className={styles.cell}>
        {props.mark && (
          <small className={styles.mark} aria-hidden>
            {props.mark}
          </small>
        )}
        <input
          className={styles.field}
          type="text"
          inputMode="decimal"
          role="spinbutton"
          autoComplete="off"
          spellCheck={false}
          data-tone={tone}
          data-default={props.byDefault}
          aria-label={label}
          aria-valuenow={value}
          aria-invalid={invalid || unreadable}
          aria-describedby={unreadable ? messageId : describedBy}
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={press}
          onKeyUp={release}
          onBlur={settle}
        />
      </span>
      {unreadable && (
        <p className={styles.message} id={messageId} role="status">
          {words.notANumber(text)}
        </p>
      )}
    </>
  )
}
