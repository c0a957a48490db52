import { useWords } from '../../i18n/index.ts'
import type { AttributeState } from '../../runtimes/runtime.ts'
import styles from './AttributeControl.module.css'
import { AttributeHint } from './AttributeHint.tsx'
import { NumberField } from './NumberField.tsx'
import { Segmented } from './Segmented.tsx'
import { Switch } from './Switch.tsx'
import { useSetAttribute } from './setAttribute.ts'
import { settle } from './settle.ts'
import { TransformationCards } from './TransformationCards.tsx'
import { transformationOf } from './transformations.ts'

interface Props {
  readonly state: AttributeState
  readonly labelledBy: string
  readonly describedBy: string
  readonly invalid: boolean
}

/** The control that an attribute asks for. */
export function AttributeControl({ state, ...props }: Props) {
  const { setAttribute } = useSetAttribute()
  const { name, control, value, set, idle } = state
  switch (control.type) {
    case 'choice': {
      const drawn = control.options.every((option) => transformationOf(option))
      const Choice = drawn ? TransformationCards : Segmented
      return (
        <Choice
          {...props}
          options={control.options.map((option) => ({ value: option, text: option }))}
          value={String(value)}
          byDefault={!set}
          mono
          faint={idle !== undefined}
          onChange={(option) => setAttribute(name, option)}
        />
      )
    }
    case 'boolean':
      return (
        <Switch
          {...props}
          on={Boolean(value)}
          byDefault={!set}
          onChange={(on) => setAttribute(name, on)}
        />
      )
    case 'number':
      return <NumberControl {...props} name={name} control={control} value={Number(value)} />
    case 'list':
    case 'fixed':
      return <Fixed state={state} />
  }
}

function Fixed({ state }: { readonly state: AttributeState }) {
  const words = useWords().controls
  return (
    <div className={styles.fixed}>
      <code>{String(state.value)}</code>
      <span>{words.fixed}</span>
      <AttributeHint state={state} />
    </div>
  )
}

interface NumberProps extends Omit<Props, 'state'> {
  readonly name: string
  readonly control: Extract<AttributeState['control'], { type: 'number' }>
  readonly value: number
}

function NumberControl({ name, control, value, describedBy, invalid }: NumberProps) {
  const { previewAttribute } = useSetAttribute()
  const change = (to: number) => previewAttribute(name, to)
  return (
    <span className={styles.number}>
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
      <NumberField
        label={name}
        value={value}
        step={control.step}
        invalid={invalid}
        describedBy={describedBy}
        onChange={change}
        onSettle={settle}
      />
    </span>
  )
}
