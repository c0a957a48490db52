import { DifferenceDrawing } from '../../figures/DifferenceGrid.tsx'
import type { View } from '../../figures/geometry/view.ts'
import type { Painter } from '../../figures/Paint.tsx'
import type { Size } from '../../figures/useSize.ts'
import type { Theme } from '../../scene/preferences.ts'
import { softened } from '../compare/DifferenceFigure.tsx'
import { isLarge, sliceOffset } from '../stage/underlays.ts'
import type { StageScene } from '../stage/useStage.ts'
import type { Panel } from './panel.ts'
import { paperColours } from './paperColours.ts'
import { differenceScale } from './scales.ts'

interface Options {
  readonly title: string
  readonly stage: StageScene
  readonly size: Size
  readonly view: View
  readonly painter: Painter | null
  /** B less A of a cell. */
  readonly value: (row: number, column: number) => number
  /** The difference that gets the strongest colour; null where there is none. */
  readonly limit: number | null
  readonly theme: Theme
}

/** B less A on paper. */
export function differencePanel(options: Options): Panel {
  const { title, stage, size, view, painter, value, limit, theme } = options
  const { geometry, focus } = stage
  const strong = isLarge(stage)
  const { diverging } = paperColours(theme)
  const colours = strong ? diverging : softened(diverging)
  return {
    ...size,
    name: 'difference',
    title,
    caption: '',
    drawing: <DifferenceDrawing {...{ view, geometry, focus, value, strong }} />,
    painted: painter && {
      underlay: {
        painter,
        of: 'difference',
        offset: sliceOffset(stage),
        colours: { kind: 'diverging', limit: limit ?? 1, ...colours },
        faint: false,
      },
      geometry,
      view,
    },
    scale: painter && limit !== null ? differenceScale(limit, colours) : null,
  }
}
