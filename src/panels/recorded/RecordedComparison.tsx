import { formatIndex, formatValue } from '../../figures/format.ts'
import { step2Story } from '../../figures/geometry/plane.ts'
import { Overlay } from '../../figures/Overlay.tsx'
import { useMorph } from '../../figures/useMorph.ts'
import type { Engine } from '../../gpu/engine.ts'
import { useWords } from '../../i18n/index.ts'
import { useComparingWords } from '../../i18n/useComparingWords.ts'
import { useRecordedWords } from '../../i18n/useRecordedWords.ts'
import type { KeptTensor } from '../../scene/keptTensors.ts'
import type { Picture } from '../../scene/result.ts'
import { useScene } from '../../scene/store.ts'
import compare from '../compare/compare.module.css'
import { DifferenceFigure } from '../compare/DifferenceFigure.tsx'
import { DifferenceLegend } from '../compare/DifferenceLegend.tsx'
import { aspectStyle, OutputFigure, pointing } from '../compare/OutputFigure.tsx'
import { useDifferenceAt } from '../compare/useDifferenceAt.ts'
import { useLimit } from '../compare/useLimit.ts'
import { useTitles } from '../compare/useTitles.ts'
import { Announcer } from '../stage/Announcer.tsx'
import styles from '../stage/Stage.module.css'
import { StageBar } from '../stage/StageBar.tsx'
import { Strips } from '../stage/Strips.tsx'
import { isLarge, underlays } from '../stage/underlays.ts'
import { useMinimap } from '../stage/useMinimap.ts'
import { useTint } from '../stage/useTint.ts'
import { useUnsafe } from '../stage/useUnsafe.ts'
import { RecordedFigure } from './RecordedFigure.tsx'
import { useRecordedStage } from './useRecordedStage.ts'

interface RecordedComparisonProps {
  readonly engine: Engine | null
  readonly picture: Picture
  /** Of the shape of the picture's output. */
  readonly recorded: KeptTensor
}

/** A's output, the recorded one, their difference and where A reads, under one zoom and one focus. */
export function RecordedComparison({ engine, picture, recorded }: RecordedComparisonProps) {
  const words = useRecordedWords()
  const comparing = useComparingWords()
  const { figures } = useWords()
  const refused = useScene(({ result }) => result.refusals.length > 0)
  const title = useTitles().a
  const shared = useRecordedStage(engine, picture, recorded, false)
  const { stage, painters, frame, zoom, colour, scale, size } = shared
  const { plane, focus } = stage
  const geometry = useMorph(stage.geometry)
  const minimap = useMinimap(stage.geometry)
  const unsafe = useUnsafe(plane)
  const tint = useTint()
  const value = useDifferenceAt(stage, recorded)
  const limit = useLimit(engine, picture, recorded)
  const under =
    painters && isLarge(stage) ? underlays(stage, painters.a, tint, scale, colour) : null
  const focusText =
    focus &&
    comparing.differenceAt(
      formatIndex(stage.outputIndex(focus)),
      formatValue(value(focus.row, focus.column)),
    )
  return (
    <div className={`${styles.figures} ${compare.comparing}`} style={aspectStyle(stage.aspect)}>
      <StageBar {...shared.bar}>{limit !== null && <DifferenceLegend limit={limit} />}</StageBar>
      {refused && <p className={styles.refused}>{comparing.refusedA}</p>}
      <div className={styles.grid}>
        <OutputFigure
          {...{ frame, geometry, scale, picture, refused, minimap }}
          painter={painters?.a ?? null}
          of="output"
          title="A"
          caption={`${title} · ${size}`}
          label={comparing.describeA(size, title)}
        />
        <RecordedFigure
          {...{ stage, recorded, frame, geometry, scale, colour, size }}
          painter={painters?.b ?? null}
        />
        <DifferenceFigure
          {...{ stage, frame, geometry, value }}
          sameShape
          limit={limit ?? 1}
          otherShape={recorded.shape}
          painter={painters?.difference ?? null}
        />
        <Overlay
          {...pointing(stage, frame)}
          {...{ geometry, plane }}
          step="step2"
          title={words.readsTitle}
          caption={figures.step2Caption[step2Story(plane)]}
          label={words.describeReads}
          underlay={under && { ...under.input, faint: true }}
        />
        <Strips {...{ stage, geometry, zoom, unsafe }} />
      </div>
      <Announcer stage={stage} cursor={focusText} />
    </div>
  )
}
