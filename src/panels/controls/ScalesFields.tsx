import { useWords } from '../../i18n/index.ts'
import { numberText, shapeText } from '../../i18n/numberText.ts'
import { preview, useScene } from '../../scene/store.ts'
import { axisName } from '../axisName.ts'
import styles from './Controls.module.css'
import { floorStory } from './floorStory.ts'
import { NumberList } from './NumberList.tsx'
import { Refusals } from './Refusals.tsx'
import { useRefusals } from './useRefusals.ts'

const STEP = 0.1

/** One scale a dimension, and how the floor made lengths of them where it mattered. */
export function ScalesFields() {
  const words = useWords().controls
  const scales = useScene((state) => state.scene.scales)
  const refusals = useRefusals('scales')
  return (
    <>
      <NumberList
        values={scales}
        label={words.field.scale}
        tone={() => 'output'}
        step={STEP}
        refusals={refusals}
        refusalsId="refused-scales"
        onChange={(typed) => preview({ scales: typed })}
      />
      <Refusals id="refused-scales" refusals={refusals} rank={scales.length} />
      <Lengths />
    </>
  )
}

function Lengths() {
  const words = useWords().controls
  const refused = useScene((state) => state.result.refusals.length > 0)
  const lengths = useScene((state) => state.result.picture?.lengths)
  if (refused || !lengths || lengths.length === 0) return null
  return (
    <>
      <p className={styles.line}>{words.gives(shapeText(lengths.map(({ length }) => length)))}</p>
      {lengths.map((length) => {
        const story = floorStory(length)
        if (!story) return null
        const { input, scale, exact, stored, product, rounded, length: result } = story
        return (
          <p key={length.axis} className={`${styles.line} ${styles.named}`}>
            <b>{axisName(length.axis, lengths.length)}</b>
            <span>
              {stored
                ? words.floorBites({
                    input,
                    scale,
                    exact,
                    stored,
                    product,
                    rounded,
                    length: result,
                  })
                : words.floorCuts(input, scale, numberText(length.input * length.typed), result)}
            </span>
          </p>
        )
      })}
    </>
  )
}
