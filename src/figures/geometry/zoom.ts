import { NO_ZOOM, type Zoom } from '../../scene/scene.ts'
import { DETAIL } from './detail.ts'
import type { Plane } from './plane.ts'

/** The strongest zoom: one element of the longest axis fills the view. */
export function strongestZoom({ rows, columns }: Plane): number {
  return Math.max(4, ...[rows, columns].flatMap(({ spec }) => [spec.input, spec.output]))
}

/** A zoom within its limits: no stronger than `most`, and the frame always fills the view. */
export function limitZoom({ k, x, y }: Zoom, most: number): Zoom {
  const limited = Math.min(Math.max(k, 1), most)
  if (!(limited > 1)) return NO_ZOOM
  const inside = (shift: number) => Math.min(Math.max(shift, 1 - limited), 0)
  return { k: limited, x: inside(x), y: inside(y) }
}

/** Zooms by a factor about a point of the view, given in view widths and heights. */
export function zoomBy(zoom: Zoom, factor: number, most: number, x = 0.5, y = 0.5): Zoom {
  const k = Math.min(Math.max(zoom.k * factor, 1), most)
  const ratio = k / zoom.k
  return limitZoom({ k, x: x - (x - zoom.x) * ratio, y: y - (y - zoom.y) * ratio }, most)
}

/** The zoom that puts a point of the frame (in shares of it) in the middle of the view. */
export function centreOn(zoom: Zoom, x: number, y: number, most: number): Zoom {
  return limitZoom({ k: zoom.k, x: 0.5 - zoom.k * x, y: 0.5 - zoom.k * y }, most)
}

/** Whether a point of the frame (in shares of it) is in view. */
export function isInView({ k, x, y }: Zoom, shareX: number, shareY: number): boolean {
  return [k * shareX + x, k * shareY + y].every((at) => at >= 0 && at <= 1)
}

/** Whether cells are too small to be told apart without zoom in a view of that size. */
export function needsZoom({ rows, columns }: Plane, width: number, height: number): boolean {
  const small = (length: number, size: number) => size / length < DETAIL.dots
  return (
    small(Math.max(rows.spec.input, rows.spec.output), height) ||
    small(Math.max(columns.spec.input, columns.spec.output), width)
  )
}
