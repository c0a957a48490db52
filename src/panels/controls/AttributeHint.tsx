import { Info } from 'lucide-react'
import { useWords } from '../../i18n/index.ts'
import type { AttributeWords } from '../../i18n/runtimeWords.ts'
import type { AttributeState } from '../../runtimes/attribute.ts'
import styles from './AttributeHint.module.css'
import { Hint } from './Hint.tsx'

interface Props {
  readonly state: AttributeState
  readonly about: AttributeWords | undefined
}

/**
 * Marks a value as a default and says how well it is known; behind the mark, what the attribute
 * means, what each option does and is called elsewhere, and the source.
 */
export function AttributeHint({ state, about }: Props) {
  const { controls, notes } = useWords()
  const { name, set, evidence, source, control } = state
  const { word, means } = notes.evidence[evidence]
  const fixed = control.type === 'fixed'
  const known = evidence !== 'documented' || fixed ? word : controls.default
  const options = optionsOf(state)
  return (
    <Hint
      label={set && !fixed ? controls.about(name) : `${known}: ${controls.about(name)}`}
      mark={set && !fixed ? <Info size={13} aria-hidden /> : known}
    >
      {about && <span className={styles.text}>{about.text}</span>}
      {options.map((option) => {
        const described = about?.options[option]
        if (!described) return null
        return (
          <span key={option} className={styles.option}>
            <code>{option}</code> {described.text}
            {described.elsewhere && <small>{described.elsewhere}</small>}
          </span>
        )
      })}
      <span className={styles.source}>
        {controls.known(word, means)}
        <br />
        {controls.source(source)}
      </span>
    </Hint>
  )
}

function optionsOf({ control, value }: AttributeState): readonly string[] {
  if (control.type === 'choice') return control.options
  return control.type === 'boolean' ? ['true', 'false'] : [String(value)]
}
