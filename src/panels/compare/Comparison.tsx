import { useMemo } from 'react'
import { formatIndex, formatValue } from '../../figures/format.ts'
import { planeInFrame } from '../../figures/geometry/comparison.ts'
import { planeOf } from '../../figures/geometry/plane.ts'
import { limitZoom, needsZoom } from '../../figures/geometry/zoom.ts'
import type { Frame } from '../../figures/Plot.tsx'
import { ReadsOverlay } from '../../figures/ReadsOverlay.tsx'
import { useMorph } from '../../figures/useMorph.ts'
import type { Engine } from '../../gpu/engine.ts'
import { useWords } from '../../i18n/index.ts'
import { useComparingWords } from '../../i18n/useComparingWords.ts'
import type { Zoom } from '../../scene/scene.ts'
import { SideContext } from '../../scene/side.ts'
import { look, useScene } from '../../scene/store.ts'
import { Announcer } from '../stage/Announcer.tsx'
import styles from '../stage/Stage.module.css'
import { StageBar } from '../stage/StageBar.tsx'
import { zoomAtFocus } from '../stage/stageKeys.ts'
import { isLarge, underlays } from '../stage/underlays.ts'
import { useColourScale } from '../stage/useColourScale.ts'
import { useMinimap } from '../stage/useMinimap.ts'
import { useStage } from '../stage/useStage.ts'
import { useTint } from '../stage/useTint.ts'
import { ComparisonStrips } from './ComparisonStrips.tsx'
import own from './compare.module.css'
import { DifferenceFigure } from './DifferenceFigure.tsx'
import { DifferenceLegend } from './DifferenceLegend.tsx'
import { aspectStyle, OutputFigure, pointing } from './OutputFigure.tsx'
import { useDifferenceAt } from './useDifferenceAt.ts'
import { useLimit } from './useLimit.ts'
import { usePainters } from './usePainters.ts'
import { useTitles } from './useTitles.ts'

const showZoom = (zoom: Zoom) => look({ zoom })
/** Room for a figure on a usual screen, which decides whether the wheel zooms at once. */
const USUAL = { width: 340, height: 270 }

/** A's output, B's output, their difference and where both read, under one zoom and one focus. */
export function Comparison({ engine }: { readonly engine: Engine | null }) {
  const words = useComparingWords()
  const { figures } = useWords()
  const a = useScene((state) => state.result.picture!)
  const b = useScene((state) => state.otherResult!.picture!)
  const refusedA = useScene((state) => state.result.refusals.length > 0)
  const refusedB = useScene((state) => (state.otherResult?.refusals.length ?? 0) > 0)
  const storedZoom = useScene((state) => state.scene.zoom)
  const titles = useTitles()
  const stage = useStage(a)
  const otherPlane = useMemo(() => planeOf(b.plan), [b.plan])
  const { plane, aspect } = stage
  const target = useMemo(() => planeInFrame(plane, otherPlane), [plane, otherPlane])
  const geometry = useMorph(stage.geometry)
  const otherGeometry = useMorph(target)
  const painters = usePainters(engine, a, b)
  const mostZoom = stage.mostZoom
  const zoom = useMemo(() => limitZoom(storedZoom, mostZoom), [storedZoom, mostZoom])
  const wheelZooms = needsZoom(plane, USUAL.width, USUAL.height)
  const frame: Frame = { aspect, zoom, onZoom: showZoom, mostZoom, wheelZooms }
  const minimap = useMinimap(stage.geometry)
  const differenceAt = useDifferenceAt(stage, b)
  const sizeOf = (rows: number, columns: number) =>
    a.plan.inputShape.length < 2 ? figures.rowSize(columns) : figures.size(rows, columns)
  const sizes = {
    a: sizeOf(plane.rows.spec.output, plane.columns.spec.output),
    b: sizeOf(otherPlane.rows.spec.output, otherPlane.columns.spec.output),
  }
  const sameShape = a.plan.outputShape.join() === b.plan.outputShape.join()
  const { focus } = stage
  const limit = useLimit(engine, a, b)
  const tint = useTint()
  const scale = useColourScale(engine, a, b, isLarge(stage))
  const under = painters && isLarge(stage) ? underlays(stage, painters.a, tint, scale, false) : null
  const faint = under && { ...under.input, faint: true }
  const focusText =
    focus &&
    words.differenceAt(
      formatIndex(stage.outputIndex(focus)),
      sameShape ? formatValue(differenceAt(focus.row, focus.column)) : '',
    )
  return (
    <div className={`${styles.figures} ${own.comparing}`} style={aspectStyle(aspect)}>
      <StageBar
        stage={stage}
        zoom={zoom}
        hint={wheelZooms && zoom.k === 1}
        refused={false}
        scale={isLarge(stage) ? scale : null}
        channel={null}
        onChannel={() => {}}
        onZoom={(factor) => showZoom(zoomAtFocus(stage, zoom, factor))}
      >
        {sameShape && limit !== null && <DifferenceLegend limit={limit} />}
      </StageBar>
      {refusedA && <p className={styles.refused}>{words.refusedA}</p>}
      {refusedB && <p className={styles.refused}>{words.refusedB}</p>}
      <div className={styles.grid}>
        <OutputFigure
          refused={refusedA}
          {...{ frame, geometry, scale, picture: a, painter: painters?.a ?? null, of: 'output' }}
          minimap={minimap}
          title="A"
          caption={`${titles.a} · ${sizes.a}`}
          label={words.describeA(sizes.a, titles.a)}
        />
        <SideContext value="b">
          <OutputFigure
            refused={refusedB}
            {...{ frame, scale, picture: b, painter: painters?.b ?? null, of: 'other' }}
            geometry={otherGeometry}
            title="B"
            caption={`${titles.b} · ${sizes.b}`}
            label={words.describeB(sizes.b, titles.b)}
          />
        </SideContext>
        <DifferenceFigure
          {...{ stage, frame, geometry, sameShape }}
          limit={limit ?? 1}
          otherShape={b.plan.outputShape}
          painter={painters?.difference ?? null}
          value={differenceAt}
        />
        <ReadsOverlay
          {...pointing(stage, frame)}
          {...{ geometry, plane, otherGeometry, otherPlane }}
          title={words.readsTitle}
          caption={words.readsCaption}
          label={words.describeReads}
          underlay={faint}
        />
        <ComparisonStrips {...{ stage, otherPlane, geometry, otherGeometry, zoom }} />
      </div>
      <Announcer stage={stage} cursor={sameShape ? focusText : null} />
    </div>
  )
}
