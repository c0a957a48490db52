import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Painting } from '../gpu/engine.ts'
import styles from './figures.module.css'
import { usePixelRatio } from './usePixelRatio.ts'
import type { Size } from './useSize.ts'

/** Paints values onto a canvas. A new object where the values to paint are new. */
export interface Painter {
  paint(canvas: HTMLCanvasElement, painting: Painting): void
  /** Lets go of a canvas; one function as long as the same engine paints. */
  readonly release: (canvas: HTMLCanvasElement) => void
}

interface PaintProps {
  readonly painter: Painter
  readonly size: Size
  /** What to paint at a number of device pixels per CSS pixel. */
  readonly painting: (ratio: number) => Painting
  /** Painted faintly, under grids that matter more. */
  readonly faint: boolean
}

/** The canvas under a figure, painted from where the output was made. */
export function Paint({ painter, size, painting, faint }: PaintProps) {
  const ref = useRef<HTMLCanvasElement>(null)
  const ratio = usePixelRatio()
  const place = painting(ratio)
  const key = JSON.stringify(place)
  const width = Math.round(size.width * ratio)
  const height = Math.round(size.height * ratio)
  const latest = useRef(place)
  latest.current = place

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the painting
  useLayoutEffect(() => {
    const canvas = ref.current
    if (!canvas || width === 0 || height === 0) return
    if (canvas.width !== width) canvas.width = width
    if (canvas.height !== height) canvas.height = height
    painter.paint(canvas, latest.current)
  }, [painter, key, width, height])

  const { release } = painter
  useEffect(() => {
    const canvas = ref.current
    return () => {
      if (canvas) release(canvas)
    }
  }, [release])

  return <canvas ref={ref} className={faint ? styles.faintPaint : styles.paint} />
}
