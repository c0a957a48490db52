import type { KeyboardEvent } from 'react'
import { type AxisGeometry, outputCentre } from '../../figures/geometry/axisGeometry.ts'
import { DETAIL } from '../../figures/geometry/detail.ts'
import { moveByKey } from '../../figures/geometry/moves.ts'
import type { PlaneGeometry } from '../../figures/geometry/plane.ts'
import { centreOn, isInView, zoomBy } from '../../figures/geometry/zoom.ts'
import { NO_ZOOM, type Zoom } from '../../scene/scene.ts'
import { hover, look, sceneStore } from '../../scene/store.ts'
import type { StageScene } from './useStage.ts'

/** Keys that every figure understands: zoom, and moving the pinned element. */
export function stageKeys(event: KeyboardEvent<HTMLElement>, stage: StageScene, zoom: Zoom): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const { key } = event
  const next = moveByKey(event, current(stage), stage.picture.plan.outputShape)
  if (next) goTo(next, stage, zoom)
  else if (key === '+' || key === '=') look({ zoom: zoomAtFocus(stage, zoom, 2) })
  else if (key === '-' || key === '_') look({ zoom: zoomAtFocus(stage, zoom, 1 / 2) })
  else if (key === '0') look({ zoom: NO_ZOOM })
  else if (key === 'Escape' && sceneStore.getState().scene.pinned) look({ pinned: false })
  else return
  event.preventDefault()
}

/** The element that keys start from: the focused one, else the one looked at last. */
function current({ focus, outputIndex, picture }: StageScene): number[] {
  const { at } = sceneStore.getState().scene
  const { rows, columns } = { rows: at.at(-2) ?? 0, columns: at.at(-1) ?? 0 }
  const shape = picture.plan.outputShape
  return outputIndex(focus ?? { row: rows, column: columns }).map((i, a) =>
    Math.min(i, shape[a]! - 1),
  )
}

function goTo(at: readonly number[], { geometry, mostZoom }: StageScene, zoom: Zoom): void {
  // The keyboard wins over a pointer that happens to rest on a figure.
  hover(null)
  const [x, y] = sharesOf(geometry, at.at(-2) ?? 0, at.at(-1)!)
  look({ at, pinned: true, zoom: isInView(zoom, x, y) ? zoom : centreOn(zoom, x, y, mostZoom) })
}

/** Room for a figure on a usual screen, and how large an element should be there to be read. */
const USUAL = { width: 340, height: 270 }
const READABLE = 32

/** Pins an output element and shows it, close enough to be told from its neighbours. */
export function jumpTo(at: readonly number[], stage: StageScene, zoom: Zoom): void {
  const { geometry, mostZoom } = stage
  const size = (axis: AxisGeometry, room: number) =>
    room / (axis.output * (axis.frameEnd - axis.frameStart))
  const cell = Math.min(size(geometry.rows, USUAL.height), size(geometry.columns, USUAL.width))
  const near = zoom.k * cell < DETAIL.dots
  goTo(at, stage, near ? zoomBy(zoom, READABLE / (zoom.k * cell), mostZoom) : zoom)
}

/** Zooms by a factor about the focused element where it is in view, else about the middle. */
export function zoomAtFocus({ geometry, focus, mostZoom }: StageScene, zoom: Zoom, factor: number) {
  if (!focus) return zoomBy(zoom, factor, mostZoom)
  const [x, y] = sharesOf(geometry, focus.row, focus.column)
  if (!isInView(zoom, x, y)) return zoomBy(zoom, factor, mostZoom)
  return zoomBy(zoom, factor, mostZoom, zoom.k * x + zoom.x, zoom.k * y + zoom.y)
}

/** Where an output element is in the frame, as shares of its width and height. */
function sharesOf({ rows, columns }: PlaneGeometry, row: number, column: number): [number, number] {
  const share = (axis: typeof rows, a: number) =>
    (outputCentre(axis, a) - axis.frameStart) / (axis.frameEnd - axis.frameStart)
  return [share(columns, column), share(rows, row)]
}
