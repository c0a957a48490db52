import { useWords } from '../../i18n/index.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { SizeHow } from '../../runtimes/request.ts'
import { useChanges, useScene } from '../../scene/store.ts'
import styles from './Controls.module.css'
import { DynamicFields } from './DynamicFields.tsx'
import { Refusals } from './Refusals.tsx'
import { ScaleLine } from './ScaleLine.tsx'
import { ScalesFields } from './ScalesFields.tsx'
import { Section } from './Section.tsx'
import { Segmented } from './Segmented.tsx'
import { ConstantFields, ShapeFields } from './ShapeFields.tsx'
import { ShapeTensorFields } from './ShapeTensorFields.tsx'
import { startOf } from './startOf.ts'
import { useRefusals } from './useRefusals.ts'

const SET_INPUT = ['constant', 'shape_tensor', 'dynamic'] as const satisfies readonly SizeHow[]
const DIRECT = ['same', 'shape', 'scales'] as const satisfies readonly SizeHow[]
type Top = (typeof DIRECT)[number] | 'set_input'

/** How the layer is told its output size, and the numbers for it. */
export function SizeSection() {
  const words = useWords().controls
  const { commit, state } = useChanges()
  const how = useScene((state) => state.scene.how)
  const { name, sizes, sizeNames } = findRuntime(useScene((state) => state.scene.runtime))
  const latest = useScene((state) => state.scene.inputShape.length)
  const refusals = useRefusals('size')
  const bySetInput = SET_INPUT.find((kind) => kind === how)
  const inputs = SET_INPUT.filter((kind) => sizes.includes(kind))
  const tops: Top[] = DIRECT.filter((kind) => sizes.includes(kind))
  if (inputs[0]) tops.push('set_input')
  const choose = (top: Top) => {
    const chosen = top === 'set_input' ? (bySetInput ?? inputs[0]!) : top
    commit({ how: chosen, ...startOf(chosen, state()) })
  }
  const nameOf = (top: Top) =>
    top === 'set_input' ? words.setInput : (sizeNames[top] ?? words.hows[top].name)
  // A link can ask for a way that the runtime does not have: then there is a choice to be made.
  const only = tops.length === 1 && tops[0] === how ? tops[0] : null
  const text = words.sizeTexts[name]?.[how] ?? words.hows[how].text
  return (
    <Section
      id="controls-size"
      title={words.outputSize}
      aside={only && <code className={styles.only}>{nameOf(only)}</code>}
    >
      {!only && (
        <Segmented
          labelledBy="controls-size"
          options={tops.map((value) => ({
            value,
            text: nameOf(value),
          }))}
          value={bySetInput ? 'set_input' : (how as Top)}
          onChange={choose}
        />
      )}
      {bySetInput && (
        <Segmented
          label={words.setInputHow}
          options={inputs.map((value) => ({ value, text: words.hows[value].name }))}
          value={bySetInput}
          onChange={(kind) => commit({ how: kind })}
        />
      )}
      {text && <p className={styles.line}>{text}</p>}
      <Fields how={how} />
      <Refusals id="refused-size" refusals={refusals} rank={latest} />
      <ScaleLine />
    </Section>
  )
}

function Fields({ how }: { readonly how: SizeHow }) {
  switch (how) {
    case 'same':
      return null
    case 'shape':
      return <ShapeFields />
    case 'constant':
      return <ConstantFields />
    case 'scales':
      return <ScalesFields />
    case 'shape_tensor':
      return <ShapeTensorFields />
    case 'dynamic':
      return <DynamicFields />
  }
}
