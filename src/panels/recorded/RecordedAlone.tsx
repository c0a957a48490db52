import { useState } from 'react'
import { formatIndex, formatValue } from '../../figures/format.ts'
import type { Cell } from '../../figures/geometry/plane.ts'
import type { Engine } from '../../gpu/engine.ts'
import { useWords } from '../../i18n/index.ts'
import { useRecordedWords } from '../../i18n/useRecordedWords.ts'
import type { KeptTensor } from '../../scene/keptTensors.ts'
import type { Picture } from '../../scene/result.ts'
import { aspectStyle } from '../compare/OutputFigure.tsx'
import { Announcer } from '../stage/Announcer.tsx'
import { InputFigure } from '../stage/InputFigure.tsx'
import styles from '../stage/Stage.module.css'
import { StageBar } from '../stage/StageBar.tsx'
import { underlays } from '../stage/underlays.ts'
import { useTint } from '../stage/useTint.ts'
import { RecordedFigure } from './RecordedFigure.tsx'
import own from './recorded.module.css'
import { useRecordedStage } from './useRecordedStage.ts'

interface RecordedAloneProps {
  readonly engine: Engine | null
  readonly picture: Picture
  readonly recorded: KeptTensor
}

/** The input and the recorded output. */
export function RecordedAlone({ engine, picture, recorded }: RecordedAloneProps) {
  const words = useRecordedWords()
  const { figures } = useWords()
  const shared = useRecordedStage(engine, picture, recorded, true)
  const { stage, painters, frame, colour, scale, size } = shared
  const tint = useTint()
  const [cursor, setCursor] = useState<Cell | null>(null)
  const under = painters && underlays(stage, painters.a, tint, scale, colour)
  const cursorText =
    cursor &&
    figures.inputIs(
      formatIndex(stage.inputIndex(cursor)),
      formatValue(stage.inputValue(cursor.row, cursor.column)),
    )
  return (
    <div className={styles.figures} style={aspectStyle(stage.aspect)}>
      <StageBar {...shared.bar} />
      <div className={styles.grid}>
        <InputFigure
          {...{ stage, frame, cursor, cursorText }}
          geometry={stage.geometry}
          underlay={under?.input ?? null}
          taps={[]}
          onCursor={setCursor}
        />
        <RecordedFigure
          {...{ stage, recorded, frame, scale, colour, size }}
          geometry={stage.geometry}
          painter={painters?.b ?? null}
        />
        <p className={own.noSteps}>{words.noSteps}</p>
      </div>
      <Announcer stage={stage} cursor={cursorText} />
    </div>
  )
}
