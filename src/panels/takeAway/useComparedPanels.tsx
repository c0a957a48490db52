import { useMemo } from 'react'
import { ComparisonStripDrawing } from '../../figures/ComparisonStrip.tsx'
import { planeInFrame } from '../../figures/geometry/comparison.ts'
import { planeOf } from '../../figures/geometry/plane.ts'
import { stripView } from '../../figures/geometry/strip.ts'
import { planeView } from '../../figures/geometry/view.ts'
import { limitZoom } from '../../figures/geometry/zoom.ts'
import { NewGridDrawing } from '../../figures/NewGrid.tsx'
import { ReadsDrawing } from '../../figures/ReadsOverlay.tsx'
import { COMPARISON_HEIGHT } from '../../figures/stripPlaces.ts'
import type { Engine } from '../../gpu/engine.ts'
import { useWords } from '../../i18n/index.ts'
import { useComparingWords } from '../../i18n/useComparingWords.ts'
import type { Theme } from '../../scene/preferences.ts'
import type { Picture } from '../../scene/result.ts'
import { useScene } from '../../scene/store.ts'
import { axisName } from '../axisName.ts'
import { pairCaption } from '../compare/ComparisonStrips.tsx'
import { useDifferenceAt } from '../compare/useDifferenceAt.ts'
import { useLimit } from '../compare/useLimit.ts'
import { usePainters } from '../compare/usePainters.ts'
import { useTitles } from '../compare/useTitles.ts'
import { isColourPicture, isLarge, underlays } from '../stage/underlays.ts'
import { useColourScale } from '../stage/useColourScale.ts'
import { useStage } from '../stage/useStage.ts'
import { differencePanel } from './differencePanel.tsx'
import { NARROWEST } from './layout.ts'
import { type Panel, panelSize } from './panel.ts'
import { paperColours } from './paperColours.ts'
import { mapScale } from './scales.ts'
import styles from './sheet.module.css'
import type { Paper } from './useOnePanels.tsx'

/** The figures of two sides on paper: both outputs, their difference, where both read, and the strips. */
export function useComparedPanels(
  engine: Engine | null,
  a: Picture,
  b: Picture,
  theme: Theme,
): Paper {
  const { figures } = useWords()
  const words = useComparingWords()
  const titles = useTitles()
  const scene = useScene((state) => state.scene)
  const stage = useStage(a)
  const otherStage = useStage(b)
  const painters = usePainters(engine, a, b)
  const { plane, geometry, aspect, mostZoom, focus } = stage
  const otherPlane = useMemo(() => planeOf(b.plan), [b.plan])
  const otherGeometry = useMemo(() => planeInFrame(plane, otherPlane), [plane, otherPlane])
  const size = panelSize(aspect)
  const zoom = limitZoom(scene.zoom, mostZoom)
  const view = useMemo(
    () => planeView(geometry, size.width, size.height, zoom),
    [geometry, size.width, size.height, zoom],
  )
  const differenceAt = useDifferenceAt(stage, b)
  const limit = useLimit(engine, a, b)
  const large = isLarge(stage)
  const shown = useColourScale(engine, a, b, large)
  const { tint } = paperColours(theme)
  const ofSide = (side: 'a' | 'b') => {
    const own = side === 'a' ? stage : otherStage
    const colour = isColourPicture(scene, own)
    const under = painters && underlays(own, painters[side], tint, shown, colour)
    return { under, colour, onMap: isLarge(own) && !colour }
  }
  const sides = { a: ofSide('a'), b: ofSide('b') }
  const faint = sides.a.under && large ? { ...sides.a.under.input, faint: true } : null
  const sameShape = a.plan.outputShape.join() === b.plan.outputShape.join()
  const rank = a.plan.outputShape.length
  const sizeOf = ({ rows, columns }: typeof plane) =>
    rank < 2
      ? figures.rowSize(columns.spec.output)
      : figures.size(rows.spec.output, columns.spec.output)

  const output = (side: 'a' | 'b'): Panel => {
    const [own, shape, of] =
      side === 'a'
        ? ([stage, geometry, 'output'] as const)
        : ([otherStage, otherGeometry, 'other'] as const)
    const { under, onMap } = sides[side]
    return {
      ...size,
      name: `output-${side}`,
      title: side.toUpperCase(),
      caption: `${titles[side]} · ${sizeOf(side === 'a' ? plane : otherPlane)}`,
      drawing: (
        <NewGridDrawing
          {...{ view, geometry: shape, focus: own.focus }}
          value={own.outputValue}
          onMap={isLarge(own) && under !== null}
        />
      ),
      painted: under && { underlay: { ...under.output, of }, geometry: shape, view },
      scale: under && onMap ? mapScale(shown) : null,
    }
  }
  const difference = differencePanel({
    title: words.differenceTitle,
    painter: painters?.difference ?? null,
    value: differenceAt,
    ...{ stage, size, view, limit, theme },
  })
  const strip = (axis: 'rows' | 'columns', name: string, shift: number): Panel => {
    const index = focus && (axis === 'rows' ? focus.row : focus.column)
    const along = {
      plan: plane[axis],
      other: otherPlane[axis],
      geometry: geometry[axis],
      otherGeometry: otherGeometry[axis],
      focus: index,
    }
    const width = Math.max(size.width, NARROWEST)
    const stripped = stripView(along.geometry, width, zoom.k, shift, index)
    return {
      width,
      height: COMPARISON_HEIGHT,
      name: `along-${axis}`,
      title: figures.along(name),
      caption: focus ? pairCaption({ figures, words }, along.plan, along.other, index) : '',
      drawing: (
        <g className={styles.strip}>
          <ComparisonStripDrawing view={stripped} {...along} />
        </g>
      ),
    }
  }
  const panels: Panel[] = [
    output('a'),
    output('b'),
    ...(sameShape ? [difference] : []),
    {
      ...size,
      name: 'reads',
      title: words.readsTitle,
      caption: words.readsCaption,
      drawing: <ReadsDrawing {...{ view, geometry, plane, otherGeometry, otherPlane, focus }} />,
      painted: faint && { underlay: faint, geometry, view },
    },
    ...(rank > 1 ? [strip('rows', axisName(rank - 2, rank), zoom.y)] : []),
    strip('columns', axisName(rank - 1, rank), zoom.x),
  ]
  return { panels, stage, view, marksUnsafe: false }
}
