import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { AxisPlan } from '../../core/axisPlan.ts'
import { StripDrawing } from '../../figures/AxisStrip.tsx'
import type { AxisGeometry } from '../../figures/geometry/axisGeometry.ts'
import { step2Story } from '../../figures/geometry/plane.ts'
import { reachOutside, stripView } from '../../figures/geometry/strip.ts'
import { planeView, type View } from '../../figures/geometry/view.ts'
import { limitZoom } from '../../figures/geometry/zoom.ts'
import { NewGridDrawing } from '../../figures/NewGrid.tsx'
import { OldGridDrawing } from '../../figures/OldGrid.tsx'
import { OverlayDrawing } from '../../figures/Overlay.tsx'
import type { Underlay } from '../../figures/Plot.tsx'
import { HEIGHT } from '../../figures/stripPlaces.ts'
import type { Engine } from '../../gpu/engine.ts'
import { useWords } from '../../i18n/index.ts'
import type { KeptTensor } from '../../scene/keptTensors.ts'
import type { Theme } from '../../scene/preferences.ts'
import type { Picture } from '../../scene/result.ts'
import { useSide } from '../../scene/side.ts'
import { useScene } from '../../scene/store.ts'
import { axisName } from '../axisName.ts'
import { channelStore } from '../stage/channelStore.ts'
import { axisCaption } from '../stage/Strips.tsx'
import { isColourPicture, isLarge, underlays } from '../stage/underlays.ts'
import { useColourScale } from '../stage/useColourScale.ts'
import { usePainter } from '../stage/usePainter.ts'
import { type StageScene, useStage } from '../stage/useStage.ts'
import { useUnsafe } from '../stage/useUnsafe.ts'
import { NARROWEST } from './layout.ts'
import { type Panel, panelSize } from './panel.ts'
import { paperColours } from './paperColours.ts'
import { mapScale } from './scales.ts'
import styles from './sheet.module.css'

export interface Paper {
  readonly panels: readonly Panel[]
  readonly stage: StageScene
  /** What all panels but the strips show of the plane. */
  readonly view: View
  /** Whether outputs are marked that rounding sends elsewhere. */
  readonly marksUnsafe: boolean
}

/**
 * The figures of one side on paper: both grids, both steps, and a strip for each drawn axis. Colours are
 * those of `beside` too, where there is an output beside it.
 */
export function useOnePanels(
  engine: Engine | null,
  picture: Picture,
  theme: Theme,
  beside: KeptTensor | null = null,
): Paper {
  const words = useWords().figures
  const scene = useScene((state) => state.scene)
  const oneChannel = useStore(channelStore, ({ one }) => one)
  const isB = useSide() === 'b'
  const stage = useStage(picture)
  const painter = usePainter(engine, picture)
  const { plane, geometry, aspect, mostZoom, focus, taps } = stage
  const unsafe = useUnsafe(plane)
  const size = panelSize(aspect)
  const zoom = limitZoom(scene.zoom, mostZoom)
  const view = useMemo(
    () => planeView(geometry, size.width, size.height, zoom),
    [geometry, size.width, size.height, zoom],
  )
  const colour = isColourPicture(scene, stage) && !oneChannel
  const onMap = isLarge(stage) && !colour
  const shown = useColourScale(engine, isB ? null : picture, isB ? picture : beside, onMap)
  const under = painter && underlays(stage, painter, paperColours(theme).tint, shown, colour)
  const painted = (underlay: Underlay | null) => underlay && { underlay, geometry, view }
  const faint = under && isLarge(stage) ? { ...under.input, faint: true } : null
  const scale = under && onMap ? mapScale(shown) : null
  const strongly = isLarge(stage)

  const rank = picture.plan.inputShape.length
  const sizeOf = (rows: number, columns: number) =>
    rank < 2 ? words.rowSize(columns) : words.size(rows, columns)
  const step = (which: 'step1' | 'step2') => (
    <OverlayDrawing {...{ view, geometry, plane, focus }} step={which} />
  )
  const strip = (axis: 'rows' | 'columns', name: string, shift: number): Panel => ({
    ...stripPanel(geometry[axis], plane[axis], indexOf(axis, focus), {
      width: Math.max(size.width, NARROWEST),
      k: zoom.k,
      shift,
      unsafe: unsafe[axis],
    }),
    name: `along-${axis}`,
    title: words.along(name),
    caption:
      focus || plane[axis].spec.filter.kind === 'copy'
        ? axisCaption(words, plane[axis], indexOf(axis, focus))
        : '',
  })
  const panels: Panel[] = [
    {
      ...size,
      name: 'old-grid',
      title: words.oldGrid,
      caption: words.input(sizeOf(plane.rows.spec.input, plane.columns.spec.input)),
      drawing: (
        <OldGridDrawing
          {...{ view, geometry, taps }}
          value={stage.inputValue}
          onMap={strongly && under !== null}
        />
      ),
      painted: painted(under?.input ?? null),
      scale,
    },
    {
      ...size,
      name: 'new-grid',
      title: words.newGrid,
      caption: words.output(sizeOf(plane.rows.spec.output, plane.columns.spec.output)),
      drawing: (
        <NewGridDrawing
          {...{ view, geometry, focus, unsafe }}
          value={stage.outputValue}
          onMap={strongly && under !== null}
        />
      ),
      painted: painted(under?.output ?? null),
      scale,
    },
    {
      ...size,
      name: 'step-1',
      title: words.step1,
      caption: words.step1Caption,
      drawing: step('step1'),
      painted: painted(faint),
    },
    {
      ...size,
      name: 'step-2',
      title: words.step2,
      caption: words.step2Caption[step2Story(plane)],
      drawing: step('step2'),
      painted: painted(faint),
    },
    ...(rank > 1 ? [strip('rows', axisName(rank - 2, rank), zoom.y)] : []),
    strip('columns', axisName(rank - 1, rank), zoom.x),
  ]
  return { panels, stage, view, marksUnsafe: unsafe.rows.length + unsafe.columns.length > 0 }
}

const indexOf = (axis: 'rows' | 'columns', focus: StageScene['focus']) =>
  focus && (axis === 'rows' ? focus.row : focus.column)

interface StripOptions {
  readonly width: number
  readonly k: number
  readonly shift: number
  readonly unsafe: readonly number[]
}

function stripPanel(
  geometry: AxisGeometry,
  plan: AxisPlan,
  focus: number | null,
  { width, k, shift, unsafe }: StripOptions,
): Pick<Panel, 'width' | 'height' | 'drawing'> {
  const view = stripView(geometry, width, k, shift, focus, reachOutside(plan))
  return {
    width,
    height: HEIGHT,
    drawing: (
      <g className={styles.strip}>
        <StripDrawing {...{ view, plan, geometry, focus, unsafe }} />
      </g>
    ),
  }
}
