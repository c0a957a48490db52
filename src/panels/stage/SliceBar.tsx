import { memo } from 'react'
import { slicesRead } from '../../figures/geometry/plane.ts'
import { useWords } from '../../i18n/index.ts'
import { axisName } from '../axisName.ts'
import { SliceStepper } from './SliceStepper.tsx'
import styles from './Stage.module.css'
import type { StageScene } from './useStage.ts'

interface SliceBarProps {
  readonly stage: StageScene
  /** Whether all channels are drawn: then only the numbers are of this slice. */
  readonly colour: boolean
  readonly onSlice: (slice: readonly number[]) => void
}

/** Chooses the output slice that is drawn, and says which input slice it reads. */
export const SliceBar = memo(function SliceBar({ stage, colour, onSlice }: SliceBarProps) {
  const words = useWords().figures
  const { plan } = stage.picture
  const { outputSlice: slice, inputSlice } = stage
  if (slice.length === 0) return null
  const read = slicesRead(plan, slice)
  const name = `[${[...inputSlice, ':', ':'].join(', ')}]`
  return (
    <fieldset className={styles.slices} aria-label={words.slice}>
      <span className={styles.sliceTitle}>{colour ? words.numbersOf : words.slice}</span>
      {slice.map((index, axis) => (
        <SliceStepper
          // biome-ignore lint/suspicious/noArrayIndexKey: axes have no other identity
          key={axis}
          name={axisName(axis, plan.outputShape.length)}
          length={plan.outputShape[axis]!}
          index={index}
          onIndex={(next) => onSlice(slice.with(axis, next))}
        />
      ))}
      {!colour && (
        <span className={styles.reads}>
          {read > 1 ? words.blendsSlices(name, read) : words.readsSlice(name)}
        </span>
      )}
    </fieldset>
  )
})
