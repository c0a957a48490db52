import { RotateCcw } from 'lucide-react'
import { memo } from 'react'
import { useWords } from '../../i18n/index.ts'
import type { AttributeWords } from '../../i18n/runtimeWords.ts'
import type { AttributeState } from '../../runtimes/attribute.ts'
import { useScene } from '../../scene/store.ts'
import { AttributeControl } from './AttributeControl.tsx'
import { AttributeHint } from './AttributeHint.tsx'
import { isDrawn } from './Choice.tsx'
import styles from './Controls.module.css'
import { NoteLine } from './NoteLine.tsx'
import { Refusals } from './Refusals.tsx'
import { RestoreLength } from './RestoreLength.tsx'
import { Section } from './Section.tsx'
import { useSetAttribute } from './setAttribute.ts'
import { useRefusals } from './useRefusals.ts'

interface Props {
  readonly state: AttributeState
  /** The runtime's words for it, if there are some. */
  readonly about: AttributeWords | undefined
}

/**
 * One attribute: its control, what its value does, how that is known, and why it is refused. Lengths
 * that are dragged change the request many times a second and hardly ever what is shown here.
 */
export const Attribute = memo(
  ShownAttribute,
  (a, b) => a.about === b.about && JSON.stringify(a.state) === JSON.stringify(b.state),
)

function ShownAttribute({ state, about }: Props) {
  const { name, note, idle, set } = state
  const rank = useScene((scene) => scene.scene.inputShape.length)
  const refusals = useRefusals(`attribute.${name}`)
  const inline = state.control.type === 'boolean' || state.control.type === 'number'
  const control = (
    <AttributeControl
      {...{ state, about }}
      labelledBy={`attribute-${name}`}
      describedBy={`attribute-line-${name} refused-${name}`}
      invalid={refusals.length > 0}
    />
  )
  return (
    <Section
      id={`attribute-${name}`}
      title={name}
      mono
      faint={idle !== undefined}
      aside={
        <>
          {inline && control}
          {set && <Unset name={name} />}
          {state.control.type !== 'fixed' && <AttributeHint {...{ state, about }} />}
        </>
      }
    >
      {!inline && control}
      <ValueLine {...{ state, about }} />
      {note && <NoteLine note={note} />}
      <Refusals
        id={`refused-${name}`}
        refusals={refusals}
        rank={rank}
        wayOut={(refusal) =>
          refusal.code === 'changedAxisTooFarOut' && <RestoreLength axis={refusal.params.axis} />
        }
      />
    </Section>
  )
}

/** The way back to an attribute that nobody set. */
function Unset({ name }: { readonly name: string }) {
  const { setAttribute } = useSetAttribute()
  const words = useWords().controls
  return (
    <button
      type="button"
      className={styles.icon}
      aria-label={words.useDefault(name)}
      title={words.useDefault(name)}
      onClick={() => setAttribute(name, undefined)}
    >
      <RotateCcw size={12} aria-hidden />
    </button>
  )
}

/** What the value does in a few words, or why it does nothing here. */
function ValueLine({ state, about }: Props) {
  const words = useWords().notes
  const { name, value, idle, control } = state
  const cards = control.type === 'choice' && isDrawn(control.options)
  const said = idle ? words.idle[idle] : cards ? null : about?.options[String(value)]?.short
  if (!said) return null
  return (
    <p className={styles.line} id={`attribute-line-${name}`}>
      {said}
    </p>
  )
}
