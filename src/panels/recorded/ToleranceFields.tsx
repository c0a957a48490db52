import { useStore } from 'zustand'
import type { Tolerance } from '../../core/tolerance.ts'
import { useRecordedWords } from '../../i18n/useRecordedWords.ts'
import { NumberField } from '../controls/NumberField.tsx'
import own from './recorded.module.css'
import { toleranceStore } from './toleranceStore.ts'

/** An arrow key adds this. */
const STEP = 1e-5

/** How near a recorded output has to be: an absolute and a relative tolerance. */
export function ToleranceFields() {
  const words = useRecordedWords()
  return (
    <fieldset className={own.tolerance} aria-label={words.tolerance} title={words.toleranceRule}>
      <span aria-hidden>{words.tolerance}</span>
      <span aria-hidden>|B − A| ≤</span>
      <Field of="absolute" />
      <span aria-hidden>+</span>
      <Field of="relative" />
      <span aria-hidden>· |B|</span>
    </fieldset>
  )
}

function Field({ of }: { readonly of: keyof Tolerance }) {
  const words = useRecordedWords()
  const value = useStore(toleranceStore, (tolerance) => tolerance[of])
  return (
    <NumberField
      label={words[of]}
      value={value}
      step={STEP}
      onChange={(typed) => toleranceStore.setState({ [of]: Math.max(0, typed) })}
      onSettle={() => {}}
    />
  )
}
