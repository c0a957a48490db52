import type { PlaneGeometry } from '../../figures/geometry/plane.ts'
import {
  type AxisView,
  type Cells,
  outputCells,
  type View,
  visibleCells,
} from '../../figures/geometry/view.ts'
import { useWords } from '../../i18n/index.ts'

/** What is said of the minimap of an output. */
export function useMinimap(geometry: PlaneGeometry) {
  const words = useWords().figures
  const range = (view: AxisView, cells: Cells) => {
    const { first, last } = visibleCells(view, cells)
    return words.range(first, last - 1)
  }
  return {
    label: `${words.overview}. ${words.overviewKeys}`,
    inView: ({ rows, columns }: View) =>
      words.inView(
        range(rows, outputCells(geometry.rows)),
        range(columns, outputCells(geometry.columns)),
      ),
  }
}
