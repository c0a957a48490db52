import type { Zoom } from '../../scene/scene.ts'
import type { Key } from './moves.ts'
import { centreOn, limitZoom } from './zoom.ts'

/** A box in shares of the whole frame. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The part of the frame that a zoom shows. */
export function viewedBox({ k, x, y }: Zoom): Box {
  return { x: -x / k, y: -y / k, width: 1 / k, height: 1 / k }
}

/** A box that is at least so large, about the same middle, inside the frame: to be seen and held. */
export function atLeast({ x, y, width, height }: Box, least: number): Box {
  const along = (start: number, size: number) => {
    const length = Math.min(1, Math.max(size, least))
    return [Math.min(Math.max(start + (size - length) / 2, 0), 1 - length), length] as const
  }
  const [left, wide] = along(x, width)
  const [top, tall] = along(y, height)
  return { x: left, y: top, width: wide, height: tall }
}

/** Whether a point of the frame is in a box. */
export function isInBox(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

/** How far an arrow key moves the view, in views; with Shift a whole one. */
const STEP = 1 / 4

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The zoom after an arrow key has moved the view; null for every other key. */
export function panByKey({ key, shiftKey }: Key, zoom: Zoom, most: number): Zoom | null {
  const arrow = ARROWS[key]
  if (!arrow) return null
  const step = shiftKey ? 1 : STEP
  return limitZoom({ k: zoom.k, x: zoom.x - step * arrow[0], y: zoom.y - step * arrow[1] }, most)
}

/** The zoom after the view was dragged by shares of the frame from where it was. */
export function panBy(from: Zoom, x: number, y: number, most: number): Zoom {
  const box = viewedBox(from)
  return centreOn(from, box.x + box.width / 2 + x, box.y + box.height / 2 + y, most)
}
