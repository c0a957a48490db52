import { ChevronLeft, ChevronRight } from 'lucide-react'
import { slicesRead } from '../../figures/geometry/plane.ts'
import { useWords } from '../../i18n/index.ts'
import { axisName } from '../axisName.ts'
import styles from './Stage.module.css'
import type { StageScene } from './useStage.ts'

interface SliceBarProps {
  readonly stage: StageScene
  /** Whether all channels are drawn: then only the numbers are of this slice. */
  readonly colour: boolean
  readonly onSlice: (slice: readonly number[]) => void
}

/** Chooses the output slice that is drawn, and says which input slice it reads. */
export function SliceBar({ stage, colour, onSlice }: SliceBarProps) {
  const words = useWords().figures
  const { plan } = stage.picture
  const { outputSlice: slice, inputSlice } = stage
  if (slice.length === 0) return null
  const read = slicesRead(plan, slice)
  const name = `[${[...inputSlice, ':', ':'].join(', ')}]`
  return (
    <fieldset className={styles.slices} aria-label={words.slice}>
      <span className={styles.sliceTitle}>{words.slice}</span>
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
      <span className={styles.reads}>
        {colour
          ? words.numbersOf(name)
          : read > 1
            ? words.blendsSlices(name, read)
            : words.readsSlice(name)}
      </span>
    </fieldset>
  )
}

interface SliceStepperProps {
  readonly name: string
  readonly length: number
  readonly index: number
  readonly onIndex: (index: number) => void
}

function SliceStepper({ name, length, index, onIndex }: SliceStepperProps) {
  const words = useWords().figures
  if (length === 1) {
    return (
      <span className={styles.fixedSlice}>
        <span>{name}</span> 0
      </span>
    )
  }
  const go = (to: number) => onIndex(Math.min(Math.max(to, 0), length - 1))
  return (
    <span className={styles.stepper}>
      <span>{name}</span>
      <button
        type="button"
        aria-label={words.previous(name)}
        disabled={index === 0}
        onClick={() => go(index - 1)}
      >
        <ChevronLeft size={13} aria-hidden="true" />
      </button>
      <input
        type="number"
        aria-label={words.sliceOf(name, length)}
        min={0}
        max={length - 1}
        value={index}
        onChange={({ currentTarget }) =>
          Number.isInteger(currentTarget.valueAsNumber) && go(currentTarget.valueAsNumber)
        }
        style={{ inlineSize: `${String(length - 1).length + 1.2}ch` }}
      />
      <button
        type="button"
        aria-label={words.next(name)}
        disabled={index === length - 1}
        onClick={() => go(index + 1)}
      >
        <ChevronRight size={13} aria-hidden="true" />
      </button>
      <span className={styles.of}>{words.of(length)}</span>
    </span>
  )
}
