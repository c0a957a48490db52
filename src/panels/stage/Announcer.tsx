import { memo } from 'react'
import { formatFixed, formatIndex, formatValue } from '../../figures/format.ts'
import { useWords } from '../../i18n/index.ts'
import { firstTaps } from './firstTaps.ts'
import type { StageScene } from './useStage.ts'

/** More taps than this are counted, not read out. */
const MOST_TAPS = 4

interface AnnouncerProps {
  readonly stage: StageScene
  /** What is said of the input element under the cursor, if there is one. */
  readonly cursor: string | null
}

/** Says the focused element aloud: its value and what it reads. */
export const Announcer = memo(function Announcer({ stage, cursor }: AnnouncerProps) {
  const words = useWords().figures
  const { focus, picture } = stage
  return (
    <p className="visually-hidden" aria-live="polite">
      {cursor ?? (focus ? sentence() : words.nothingPinned)}
    </p>
  )

  function sentence(): string {
    const index = stage.outputIndex(focus!)
    const value = formatValue(stage.outputValue(focus!.row, focus!.column))
    const { taps, count } = firstTaps(picture.plan, index, MOST_TAPS)
    const said = taps.map((tap) => words.tap(formatIndex(tap.index), formatFixed(tap.weight)))
    if (count > MOST_TAPS) said.push(words.andMore(count - MOST_TAPS))
    return words.reads(words.outputIs(formatIndex(index), value), said.join(', '))
  }
})
