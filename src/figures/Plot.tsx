import { type KeyboardEvent, type PointerEvent, type ReactNode, useMemo, useRef } from 'react'
import type { Colours, Painting } from '../gpu/engine.ts'
import type { Zoom } from '../scene/scene.ts'
import styles from './figures.module.css'
import { paintingPlace } from './geometry/painting.ts'
import type { PlaneGeometry } from './geometry/plane.ts'
import { planeView, type View } from './geometry/view.ts'
import { Paint, type Painter } from './Paint.tsx'
import { PixelNote } from './PixelNote.tsx'
import { fitBox, type Size, useSize } from './useSize.ts'
import { useZoom } from './useZoom.ts'

/** What the four figures share. */
export interface Frame {
  /** Width over height. */
  readonly aspect: number
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
  readonly mostZoom: number
  readonly wheelZooms: boolean
}

/** Which values a figure shows under its lines. */
export interface Underlay {
  readonly painter: Painter
  readonly of: Painting['of']
  /** Flat offset of the slice. */
  readonly offset: number
  readonly colours: Colours
  readonly faint: boolean
}

/** Whether the values under the lines are painted in strong colours, not as a tint. */
export const isOnMap = (underlay: Underlay | null) =>
  underlay !== null && underlay.colours.kind !== 'tint'

/** A point of a figure in pixels, with the view that it was seen in. */
export interface PlotPoint {
  readonly x: number
  readonly y: number
  readonly view: View
}

interface PlotProps {
  readonly title: string
  readonly caption: string
  /** A sentence for those who can't see the figure. */
  readonly label: string
  readonly frame: Frame
  readonly geometry: PlaneGeometry
  readonly underlay: Underlay | null
  readonly onPoint: (point: PlotPoint | null) => void
  readonly onPick: (point: PlotPoint) => void
  readonly onDoublePick?: (point: PlotPoint) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  /** The keyboard has left the figure, its editor included. */
  readonly onLeave?: () => void
  /** What is drawn in the view. */
  readonly children: (view: View) => ReactNode
  /** HTML laid over the drawing, such as an editor. */
  readonly over?: (view: View) => ReactNode
  /** What lies on the figure and has a pointer and keys of its own, such as a minimap. */
  readonly beside?: (size: Size, view: View) => ReactNode
}

/** A figure with its title: a drawing over painted values, both under the shared zoom. */
export function Plot(props: PlotProps) {
  const { title, caption, label, frame, geometry, underlay, onDoublePick } = props
  const area = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const room = useSize(area) ?? { width: 0, height: 0 }
  const size = fitBox(room, frame.aspect)
  const { width, height } = size
  const view = useMemo(
    () => planeView(geometry, width, height, frame.zoom),
    [geometry, width, height, frame.zoom],
  )
  useZoom(box, size, {
    zoom: frame.zoom,
    onZoom: frame.onZoom,
    most: frame.mostZoom,
    wheel: frame.wheelZooms,
    doubleClick: !onDoublePick,
  })
  const pointOf = (event: { clientX: number; clientY: number }): PlotPoint => {
    const { left, top } = box.current!.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top, view }
  }
  const move = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' && event.buttons === 0) props.onPoint(pointOf(event))
  }
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.captionLine}>
        <div className={styles.caption}>
          <h2>{title}</h2>
          <p title={caption}>{caption}</p>
        </div>
        {underlay && !underlay.faint && width > 0 && (
          <PixelNote {...{ underlay, geometry, view }} />
        )}
      </figcaption>
      <div ref={area} className={styles.area} style={{ aspectRatio: frame.aspect }}>
        <div
          ref={box}
          className={frame.zoom.k > 1 ? styles.zoomedBox : styles.box}
          style={{ width, height }}
          role="application"
          aria-label={`${title}. ${label}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys
          tabIndex={0}
          onPointerMove={move}
          onPointerLeave={() => props.onPoint(null)}
          onClick={(event) => props.onPick(pointOf(event))}
          onDoubleClick={onDoublePick && ((event) => onDoublePick(pointOf(event)))}
          onKeyDown={props.onKeyDown}
          onBlur={({ currentTarget, relatedTarget }) =>
            currentTarget.contains(relatedTarget) || props.onLeave?.()
          }
        >
          {underlay && width > 0 && (
            <Paint
              painter={underlay.painter}
              size={size}
              faint={underlay.faint}
              painting={(ratio) => ({
                ...paintingPlace(underlay.of, geometry, view, ratio),
                offset: underlay.offset,
                colours: underlay.colours,
              })}
            />
          )}
          {width > 0 && (
            <svg className={styles.drawing} width={width} height={height} aria-hidden="true">
              {props.children(view)}
            </svg>
          )}
          {props.over?.(view)}
        </div>
        {width > 0 && (
          <div className={styles.beside} style={size}>
            {props.beside?.(size, view)}
          </div>
        )}
      </div>
    </figure>
  )
}
