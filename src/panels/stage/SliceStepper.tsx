import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import { parseIndex } from './parseIndex.ts'
import styles from './Stage.module.css'
import { sliceByKey } from './sliceByKey.ts'

/** From so many slices on, a slider is quicker than steps. */
const MANY = 12

interface SliceStepperProps {
  readonly name: string
  readonly length: number
  readonly index: number
  readonly onIndex: (index: number) => void
}

/** Chooses one of few or many slices along an axis: by typing, by keys, by steps, by a slider. */
export function SliceStepper({ name, length, index, onIndex }: SliceStepperProps) {
  const words = useWords().figures
  const [draft, setDraft] = useState<string | null>(null)
  if (length === 1) {
    return (
      <span className={styles.fixedSlice}>
        <span>{name}</span> 0
      </span>
    )
  }
  const label = words.sliceOf(name, length)
  const go = (to: number) => {
    setDraft(null)
    if (to !== index) onIndex(Math.min(Math.max(to, 0), length - 1))
  }
  const type = (text: string) => {
    const parsed = parseIndex(text, [length])
    if (parsed.ok) onIndex(parsed.index[0]!)
    setDraft(text)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === 'Escape') return setDraft(null)
    const to = sliceByKey(event, index, length)
    if (to === null) return
    event.preventDefault()
    go(to)
  }
  return (
    <span className={styles.stepper}>
      <span>{name}</span>
      <button
        type="button"
        aria-label={words.previous(name)}
        disabled={index === 0}
        onClick={() => go(index - 1)}
      >
        <ChevronLeft size={13} aria-hidden="true" />
      </button>
      <input
        type="text"
        inputMode="numeric"
        role="spinbutton"
        autoComplete="off"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={length - 1}
        aria-valuenow={index}
        aria-invalid={draft !== null && !parseIndex(draft, [length]).ok}
        value={draft ?? index}
        onChange={({ target }) => type(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={() => setDraft(null)}
        onKeyDown={press}
        style={{ inlineSize: `${String(length - 1).length + 1.2}ch` }}
      />
      <button
        type="button"
        aria-label={words.next(name)}
        disabled={index === length - 1}
        onClick={() => go(index + 1)}
      >
        <ChevronRight size={13} aria-hidden="true" />
      </button>
      {length >= MANY && (
        <input
          type="range"
          aria-label={label}
          min={0}
          max={length - 1}
          value={index}
          onChange={({ target }) => go(target.valueAsNumber)}
        />
      )}
      <span className={styles.of}>{words.of(length)}</span>
    </span>
  )
}
