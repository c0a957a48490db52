import { Minus, Plus } from 'lucide-react'
import { type Shape, volume } from '../../core/shape.ts'
import { useWords } from '../../i18n/index.ts'
import { bytesText, numberText } from '../../i18n/numberText.ts'
import { findRuntime } from '../../runtimes/index.ts'
import { commit, preview, sceneStore, useScene } from '../../scene/store.ts'
import styles from './Controls.module.css'
import { DtypeLine } from './DtypeLine.tsx'
import { FillLine } from './FillLine.tsx'
import input from './InputSection.module.css'
import { NumberList } from './NumberList.tsx'
import { Refusals } from './Refusals.tsx'
import { withRank } from './rank.ts'
import { Section } from './Section.tsx'
import { useRefusals } from './useRefusals.ts'

/** Their number leaves no room for the word. */
const MANY = 1e7

/** The input: its dimensions and what fills it. */
export function InputSection() {
  const words = useWords().controls
  const shape = useScene((state) => state.scene.inputShape)
  const refusals = useRefusals('input')
  return (
    <Section id="controls-input" title={words.input} aside={<Dimensions shape={shape} />}>
      <NumberList
        values={shape}
        label={words.field.input}
        tone={() => 'input'}
        refusals={refusals}
        refusalsId="refused-input"
        onChange={(inputShape) => preview({ inputShape })}
      />
      <Refusals id="refused-input" refusals={refusals} rank={shape.length} />
      <FillLine />
      <DtypeLine />
    </Section>
  )
}

/** How many elements there are; of very many, what they take. */
function Elements({ count }: { readonly count: number }) {
  const words = useWords().controls
  if (count < 1 || !Number.isInteger(count)) return null
  const text = words.elements(numberText(count))
  return (
    <span className={input.elements} title={text}>
      {count < MANY ? text : bytesText(4 * count)}
    </span>
  )
}

function Dimensions({ shape }: { readonly shape: Shape }) {
  const words = useWords().controls
  const { mostDims } = findRuntime(useScene((state) => state.scene.runtime))
  const rank = shape.length
  const elements = volume(shape)
  const setRank = (to: number) => commit(withRank(sceneStore.getState().scene, to))
  return (
    <>
      <span className={input.rank}>
        <button
          type="button"
          className={styles.icon}
          aria-label={words.removeDimension}
          title={words.removeDimension}
          disabled={rank <= 1}
          onClick={() => setRank(rank - 1)}
        >
          <Minus size={12} aria-hidden />
        </button>
        {words.rank(rank)}
        <button
          type="button"
          className={styles.icon}
          aria-label={words.addDimension}
          title={words.addDimension}
          disabled={rank >= mostDims}
          onClick={() => setRank(rank + 1)}
        >
          <Plus size={12} aria-hidden />
        </button>
      </span>
      <Elements count={elements} />
    </>
  )
}
