import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { NO_ZOOM, type Zoom } from '../scene/scene.ts'
import { atLeast, type Box, isInBox, panBy, panByKey, viewedBox } from './geometry/overview.ts'
import { paintingPlace } from './geometry/painting.ts'
import type { PlaneGeometry } from './geometry/plane.ts'
import { planeView } from './geometry/view.ts'
import { centreOn, zoomBy } from './geometry/zoom.ts'
import styles from './Minimap.module.css'
import { Paint } from './Paint.tsx'
import type { Frame, Underlay } from './Plot.tsx'
import { fitBox, type Size } from './useSize.ts'

/** The longer side in pixels, and no more than this share of the figure that it lies on. */
const SIDE = 104
const SHARE = 0.34
/** The viewed part is drawn at least this large, in pixels. */
const LEAST = 7

interface MinimapProps {
  readonly frame: Frame
  readonly geometry: PlaneGeometry
  readonly underlay: Underlay | null
  /** The figure that it lies on. */
  readonly figure: Size
  /** Lies in the left corner, because something else is in the right one. */
  readonly left: boolean
  readonly label: string
  /** What is in view, said aloud as it changes. */
  readonly inView: string
}

/** The whole plane in small, with the part that the zoomed figures show; drag it or click beside it. */
export function Minimap({ frame, geometry, underlay, figure, left, label, inView }: MinimapProps) {
  const drag = useRef<{ from: Zoom; x: number; y: number } | null>(null)
  const { zoom, mostZoom, onZoom } = frame
  const room = { width: figure.width * SHARE, height: figure.height * SHARE }
  const size = fitBox(
    { width: Math.min(SIDE, room.width), height: Math.min(SIDE, room.height) },
    frame.aspect,
  )
  const box = atLeast(viewedBox(zoom), LEAST / Math.min(size.width, size.height))
  const share = (event: PointerEvent<HTMLElement>) => {
    const { left: x, top: y, width, height } = event.currentTarget.getBoundingClientRect()
    return [(event.clientX - x) / width, (event.clientY - y) / height] as const
  }
  const start = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const [x, y] = share(event)
    const from = isInBox(box, x, y) ? zoom : centreOn(zoom, x, y, mostZoom)
    drag.current = { from, x, y }
    if (from !== zoom) onZoom(from)
  }
  const move = (event: PointerEvent<HTMLElement>) => {
    if (!drag.current) return
    const [x, y] = share(event)
    const { from } = drag.current
    onZoom(panBy(from, x - drag.current.x, y - drag.current.y, mostZoom))
  }
  const stop = () => {
    drag.current = null
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = panByKey(event, zoom, mostZoom) ?? zoomByKey(event.key, zoom, mostZoom)
    if (!next) return
    event.preventDefault()
    // At k = 1 there is nothing to overlook: the figure takes the keyboard.
    if (next.k === 1) boardOf(event.currentTarget)?.focus()
    onZoom(next)
  }
  return (
    <div
      className={styles.minimap}
      data-left={left}
      style={size}
      role="application"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys
      tabIndex={0}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={stop}
      onPointerCancel={stop}
      onKeyDown={press}
    >
      {underlay && (
        <Paint
          painter={underlay.painter}
          size={size}
          faint={false}
          painting={(ratio) => ({
            ...paintingPlace(
              underlay.of,
              geometry,
              planeView(geometry, size.width, size.height, NO_ZOOM),
              ratio,
            ),
            offset: underlay.offset,
            colours: underlay.colours,
          })}
        />
      )}
      <svg className={styles.lines} viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        <path className={styles.outside} d={`M0 0H1V1H0Z ${path(box)}`} />
        <path className={styles.halo} d={path(box)} />
        <path className={styles.window} d={path(box)} />
      </svg>
      <p className="visually-hidden" aria-live="polite">
        {inView}
      </p>
    </div>
  )
}

const path = ({ x, y, width, height }: Box) => `M${x} ${y}h${width}v${height}h${-width}z`

function zoomByKey(key: string, zoom: Zoom, most: number): Zoom | null {
  if (key === '+' || key === '=') return zoomBy(zoom, 2, most)
  if (key === '-' || key === '_') return zoomBy(zoom, 1 / 2, most)
  return key === '0' ? NO_ZOOM : null
}

/** The figure beside a minimap. */
function boardOf(minimap: HTMLElement): HTMLElement | null {
  return minimap.closest('figure')?.querySelector<HTMLElement>('[role="application"]') ?? null
}
