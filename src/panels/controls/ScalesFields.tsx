import { useWords } from '../../i18n/index.ts'
import { shapeText } from '../../i18n/numberText.ts'
import { useChanges, useScene } from '../../scene/store.ts'
import { axisName } from '../axisName.ts'
import styles from './Controls.module.css'
import { floorStory } from './floorStory.ts'
import { NumberList } from './NumberList.tsx'
import { Refusals } from './Refusals.tsx'
import { useRefusals } from './useRefusals.ts'
import { useSizeList } from './useSizeList.ts'

const STEP = 0.1

/** One scale an axis, and how lengths were made of them where that mattered. */
export function ScalesFields() {
  const words = useWords().controls
  const { preview } = useChanges()
  const scales = useScene((state) => state.scene.scales)
  const refusals = useRefusals('scales')
  const { names, whole, word } = useSizeList('scales')
  return (
    <>
      <NumberList
        values={scales}
        label={(axis, entry) => {
          const own = word(entry)
          return own ? `${own} ${axis}` : words.field.scale(axis)
        }}
        names={names}
        named={!whole}
        tone={() => 'output'}
        step={STEP}
        refusals={refusals}
        refusalsId="refused-scales"
        onChange={(typed) => preview({ scales: typed })}
      />
      <Refusals id="refused-scales" refusals={refusals} rank={scales.length} names={names} />
      <Lengths />
    </>
  )
}

function Lengths() {
  const words = useWords().controls
  const refused = useScene((state) => state.result.refusals.length > 0)
  const picture = useScene((state) => state.result.picture)
  if (refused || !picture || picture.lengths.length === 0) return null
  const { outputShape } = picture.plan
  return (
    <>
      <p className={styles.line}>{words.gives(shapeText(outputShape))}</p>
      {picture.lengths.map((length) => {
        const story = floorStory(length)
        return (
          story && (
            <p key={length.axis} className={`${styles.line} ${styles.named}`}>
              <b>{axisName(length.axis, outputShape.length)}</b>
              <span>{words.lengthStory(story)}</span>
            </p>
          )
        )
      })}
    </>
  )
}
