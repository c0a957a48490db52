import { useWords } from '../../i18n/index.ts'
import { look, useScene } from '../../scene/store.ts'
import styles from './NotationSwitch.module.css'
import type { Notation } from './symbols.tsx'

const NOTATIONS: readonly (readonly [Notation, string])[] = [
  ['document', 'α β'],
  ['plain', 'x_in'],
]

/** Chooses the document's letters or plain indices for the formulas. */
export function NotationSwitch() {
  const words = useWords().numbers
  const notation = useScene((state) => state.scene.notation)
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{words.notation}</legend>
      {NOTATIONS.map(([name, sign]) => (
        <button
          key={name}
          type="button"
          aria-pressed={notation === name}
          aria-label={words.notations[name]}
          title={words.notations[name]}
          onClick={() => look({ notation: name })}
        >
          {sign}
        </button>
      ))}
    </fieldset>
  )
}
