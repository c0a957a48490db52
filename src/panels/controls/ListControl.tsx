import { type KeyboardEvent, useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import type { AttributeValue } from '../../runtimes/attribute.ts'
import styles from './ListControl.module.css'
import { parseList, showList } from './parseList.ts'
import { settle } from './settle.ts'

interface Props {
  readonly name: string
  /** The value as it was set; undefined while it is not. */
  readonly given: AttributeValue | undefined
  /** The value that stands while none is set. */
  readonly effective: AttributeValue
  readonly describedBy: string
  readonly invalid: boolean
  /** Told every list while it is typed; undefined when the field is emptied. */
  readonly onChange: (value: readonly number[] | undefined) => void
}

/** A list of numbers that keeps its text as typed. While the text is no list, the last one holds. */
export function ListControl({ name, given, effective, describedBy, invalid, onChange }: Props) {
  const words = useWords().controls
  const key = JSON.stringify(given ?? null)
  const [draft, setDraft] = useState<{ text: string; key: string } | null>(null)
  // A draft is of the list that it left behind: undo or a link puts another there, and it goes.
  const text = draft?.key === key ? draft.text : showList(given)
  const unreadable = parseList(text) === null
  const messageId = `list-${name}`

  const type = (typed: string) => {
    const list = parseList(typed)
    const next = list === null ? given : list.length > 0 ? list : undefined
    setDraft({ text: typed, key: JSON.stringify(next ?? null) })
    if (list !== null) onChange(next as readonly number[] | undefined)
  }
  const leave = () => {
    if (!unreadable) setDraft(null)
    settle()
  }
  const press = ({ key: pressed }: KeyboardEvent) => {
    if (pressed === 'Enter') leave()
    if (pressed === 'Escape' && unreadable) setDraft(null)
  }
  return (
    <>
      <input
        className={styles.field}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={name}
        aria-invalid={invalid || unreadable || undefined}
        aria-describedby={unreadable ? messageId : describedBy}
        placeholder={showList(effective)}
        value={text}
        onChange={({ target }) => type(target.value)}
        onKeyDown={press}
        onBlur={leave}
      />
      {unreadable && (
        <p className={styles.message} id={messageId} role="status">
          {words.notAList(text)}
        </p>
      )}
    </>
  )
}
