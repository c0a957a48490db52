import type { AttributeWords } from '../../i18n/runtimeWords.ts'
import type { AttributeState } from '../../runtimes/attribute.ts'
import styles from './Choice.module.css'
import { Segmented } from './Segmented.tsx'
import { TransformationCards } from './TransformationCards.tsx'
import { transformationOf } from './transformations.ts'

interface Props {
  readonly state: AttributeState
  readonly options: readonly string[]
  /** The value as it was set, which may be none of the options. */
  readonly given: string | null
  readonly about: AttributeWords | undefined
  readonly labelledBy: string
  readonly describedBy: string
  readonly invalid: boolean
  readonly onChange: (value: string) => void
}

/** As many characters, an option counting a little more than its own, stand side by side. */
const MOST_CHARACTERS = 32

/** Whether a choice is drawn: every option is a coordinate transformation. */
export function isDrawn(options: readonly string[]): boolean {
  return options.every((option) => transformationOf(option))
}

/** One of several names: drawn cards, buttons side by side, or a list where they are too long. */
export function Choice({ state, options, given, about, onChange, ...props }: Props) {
  const shared = {
    ...props,
    options: options.map((option) => ({ value: option, text: option })),
    value: String(state.value),
    byDefault: !state.set,
    faint: state.idle !== undefined,
    onChange,
  }
  if (isDrawn(options)) return <TransformationCards {...shared} about={about} />
  const characters = options.reduce((sum, option) => sum + option.length + 1.5, 0)
  if (characters <= MOST_CHARACTERS) return <Segmented {...shared} mono />
  const stranger = given !== null && !options.includes(given)
  return (
    <select
      className={styles.select}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid || undefined}
      data-default={!state.set}
      data-faint={shared.faint}
      value={stranger ? given : shared.value}
      onChange={({ target }) => onChange(target.value)}
    >
      {stranger && <option>{given}</option>}
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  )
}
