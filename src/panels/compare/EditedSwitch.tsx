import { useWords } from '../../i18n/index.ts'
import { findRuntime } from '../../runtimes/index.ts'
import { useScene } from '../../scene/store.ts'
import { Section } from '../controls/Section.tsx'
import { Segmented } from '../controls/Segmented.tsx'
import { edit, useEdited } from './useEdited.ts'

/** Which of two configurations the controls change; nothing while there is one. */
export function EditedSwitch() {
  const words = useWords().compare
  const edited = useEdited()
  const a = useScene(({ scene }) => scene.runtime)
  const b = useScene(({ scene }) => scene.other?.runtime ?? null)
  if (b === null) return null
  return (
    <Section id="controls-edited" title={words.edited}>
      <Segmented
        labelledBy="controls-edited"
        options={[
          { value: 'a', text: `A ${findRuntime(a).title}` },
          { value: 'b', text: `B ${findRuntime(b).title}` },
        ]}
        value={edited}
        onChange={edit}
      />
    </Section>
  )
}
