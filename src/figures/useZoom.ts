import { select } from 'd3-selection'
import { type D3ZoomEvent, type ZoomBehavior, zoom as zoomBehaviour, zoomIdentity } from 'd3-zoom'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Zoom } from '../scene/scene.ts'
import { limitZoom } from './geometry/zoom.ts'
import type { Size } from './useSize.ts'

export interface ZoomOptions {
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
  /** The strongest zoom. */
  readonly most: number
  /** The wheel zooms even at k = 1, because elements are too small to be seen there. */
  readonly wheel: boolean
  readonly doubleClick: boolean
}

/**
 * Lets wheel, pinch, drag and double-click on an element change the zoom that all figures share. At
 * k = 1 one finger still scrolls the page, and so does the wheel unless `wheel` or ctrl/⌘ is held.
 */
export function useZoom(
  ref: RefObject<HTMLElement | null>,
  { width, height }: Size,
  options: ZoomOptions,
): void {
  const latest = useRef(options)
  latest.current = options
  const { zoom, most, doubleClick } = options
  const behaviour = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null)

  useEffect(() => {
    const element = ref.current
    if (!element || width === 0 || height === 0) return
    const corners: [[number, number], [number, number]] = [
      [0, 0],
      [width, height],
    ]
    const own = zoomBehaviour<HTMLElement, unknown>()
      .filter((event: Event) => starts(event, latest.current))
      .extent(corners)
      .translateExtent(corners)
      .scaleExtent([1, latest.current.most])
      .clickDistance(4)
      .duration(0)
      .on('zoom', ({ sourceEvent, transform }: D3ZoomEvent<HTMLElement, unknown>) => {
        if (!sourceEvent) return
        const { k, x, y } = transform
        const { onZoom, most } = latest.current
        onZoom(limitZoom({ k, x: x / width, y: y / height }, most))
      })
    const selection = select(element).call(own)
    behaviour.current = own
    if (!doubleClick) selection.on('dblclick.zoom', null)
    return () => {
      select(element).on('.zoom', null)
      behaviour.current = null
    }
  }, [ref, width, height, doubleClick])

  // Lengths that are dragged change it with every frame: listening anew would take longer.
  useEffect(() => {
    behaviour.current?.scaleExtent([1, most])
  }, [most])

  // Tells the behaviour where a zoom from elsewhere left the figure, without an event.
  useLayoutEffect(() => {
    const { k, x, y } = limitZoom(zoom, most)
    const transform = zoomIdentity.translate(x * width, y * height).scale(k)
    select(ref.current).property('__zoom', transform)
  }, [ref, zoom, most, width, height])
}

/** Whether a gesture is meant for the figure rather than for the page. */
function starts(event: Event, { zoom, wheel }: ZoomOptions): boolean {
  if (event instanceof WheelEvent) {
    if (event.ctrlKey || event.metaKey) return true
    return zoom.k > 1 || (wheel && event.deltaY < 0)
  }
  if (event.type === 'touchstart') return zoom.k > 1 || (event as TouchEvent).touches.length > 1
  if (event.type === 'mousedown') return zoom.k > 1 && (event as MouseEvent).button === 0
  return event.type === 'dblclick'
}
