import { useWords } from '../../i18n/index.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { Side } from '../../scene/side.ts'
import { useScene } from '../../scene/store.ts'
import styles from '../controls/Controls.module.css'
import { Section } from '../controls/Section.tsx'
import { Segmented } from '../controls/Segmented.tsx'
import { edit, useEdited } from './useEdited.ts'

/** Names of more letters in all don't fit side by side. */
const MOST_LETTERS = 23

/** Which of two configurations the controls change; nothing while there is one. */
export function EditedSwitch() {
  const words = useWords().compare
  const edited = useEdited()
  const a = useScene(({ scene }) => scene.runtime)
  const b = useScene(({ scene }) => scene.other?.runtime ?? null)
  if (b === null) return null
  const names = { a: findRuntime(a).title, b: findRuntime(b).title }
  const short = `${names.a}${names.b}`.length > MOST_LETTERS
  const text = (side: Side) => (short ? side.toUpperCase() : `${side.toUpperCase()} ${names[side]}`)
  return (
    <Section id="controls-edited" title={words.edited}>
      <Segmented
        labelledBy="controls-edited"
        options={[
          { value: 'a', text: text('a') },
          { value: 'b', text: text('b') },
        ]}
        value={edited}
        onChange={edit}
      />
      {short && <p className={styles.line}>{names[edited]}</p>}
    </Section>
  )
}
