import { useWords } from '../../i18n/index.ts'
import type { AttributeWords } from '../../i18n/runtimeWords.ts'
import type { AttributeState } from '../../runtimes/attribute.ts'
import { useScene } from '../../scene/store.ts'
import styles from './AttributeControl.module.css'
import { AttributeHint } from './AttributeHint.tsx'
import { Choice } from './Choice.tsx'
import { ListControl } from './ListControl.tsx'
import { NumberField } from './NumberField.tsx'
import { Switch } from './Switch.tsx'
import { useSetAttribute } from './setAttribute.ts'
import { settle } from './settle.ts'

interface Props {
  readonly state: AttributeState
  readonly about: AttributeWords | undefined
  readonly labelledBy: string
  readonly describedBy: string
  readonly invalid: boolean
}

/** The control that an attribute asks for. */
export function AttributeControl({ state, about, ...props }: Props) {
  const { setAttribute, previewAttribute } = useSetAttribute()
  const { name, control, value, set } = state
  const given = useScene(({ scene }) => scene.attributes[name])
  switch (control.type) {
    case 'choice':
      return (
        <Choice
          {...{ ...props, state, about }}
          options={control.options}
          given={given === undefined ? null : String(given)}
          onChange={(option) => setAttribute(name, option)}
        />
      )
    case 'boolean':
      return (
        <Switch
          {...props}
          on={Boolean(value)}
          byDefault={!set}
          onChange={(on) => setAttribute(name, on)}
        />
      )
    case 'number': {
      // As it was typed, not as the runtime stores it: −0.6 must not become −0.6000000238.
      const shown = typeof given === 'number' ? given : Number(value)
      return <NumberControl {...{ ...props, name, control }} value={shown} byDefault={!set} />
    }
    case 'list':
      return (
        <ListControl
          {...{ name, given }}
          effective={value}
          describedBy={props.describedBy}
          invalid={props.invalid}
          onChange={(list) => previewAttribute(name, list)}
        />
      )
    case 'fixed':
      return <Fixed state={state} about={about} />
  }
}

function Fixed({ state, about }: Pick<Props, 'state' | 'about'>) {
  const words = useWords().controls
  return (
    <div className={styles.fixed}>
      <code>{String(state.value)}</code>
      <span>{words.fixed}</span>
      <AttributeHint state={state} about={about} />
    </div>
  )
}

interface NumberProps extends Omit<Props, 'state' | 'about'> {
  readonly name: string
  readonly control: Extract<AttributeState['control'], { type: 'number' }>
  readonly value: number
  readonly byDefault: boolean
}

/** A slider of more steps could not be set to one of them. */
const MOST_STEPS = 200

function NumberControl({ name, control, value, byDefault, ...props }: NumberProps) {
  const { describedBy, invalid } = props
  const { previewAttribute } = useSetAttribute()
  const change = (to: number) => previewAttribute(name, to)
  const slides = (control.max - control.min) / control.step <= MOST_STEPS
  return (
    <span className={styles.number} data-slides={slides}>
      {slides && (
        <input
          type="range"
          aria-label={name}
          aria-describedby={describedBy}
          min={control.min}
          max={control.max}
          step={control.step}
          value={value}
          onChange={(event) => change(Number(event.target.value))}
          onPointerUp={settle}
          onKeyUp={settle}
          onBlur={settle}
        />
      )}
      <NumberField
        label={name}
        value={value}
        step={control.step}
        invalid={invalid}
        describedBy={describedBy}
        byDefault={byDefault}
        onChange={change}
        onSettle={settle}
      />
    </span>
  )
}
