import { useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { paintingPlace } from '../../figures/geometry/painting.ts'
import { cellSize, inputCells, outputCells } from '../../figures/geometry/view.ts'
import { inTurn } from './paintQueue.ts'
import type { Painted } from './panel.ts'
import styles from './sheet.module.css'

/** Pixels of a painted picture for each of the figure's, so that the edges of cells stay sharp in print. */
const DENSITY = 3
/** Cells of so many pixels have edges that enlarging must not blur. */
const LEAST_CELL = 2

interface Props {
  readonly painted: Painted
  readonly width: number
  readonly height: number
}

/** The values under a figure as a picture inside its SVG, painted by what paints those on the stage. */
export function PaintedImage({ painted, width, height }: Props) {
  const [address, setAddress] = useState<string>()
  const { underlay, geometry, view } = painted
  const place = {
    ...paintingPlace(underlay.of, geometry, view, DENSITY),
    offset: underlay.offset,
    colours: underlay.colours,
  }
  const { painter } = underlay
  const key = JSON.stringify([place, width, height])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the place and the size
  useLayoutEffect(() => {
    let wanted = true
    inTurn(() => {
      if (!wanted) return
      const canvas = document.createElement('canvas')
      canvas.width = Math.round(width * DENSITY)
      canvas.height = Math.round(height * DENSITY)
      painter.paint(canvas, place)
      // In the same task as the paint: later, a canvas of WebGPU has nothing left to give.
      const painted = canvas.toDataURL()
      painter.release(canvas)
      // Whoever waits for this finds it in the drawing.
      flushSync(() => setAddress(painted))
    })
    return () => {
      wanted = false
    }
  }, [painter, key])
  const cells = underlay.of === 'input' ? inputCells : outputCells
  const sharp =
    Math.min(
      cellSize(view.rows, cells(geometry.rows)),
      cellSize(view.columns, cells(geometry.columns)),
    ) >= LEAST_CELL
  return (
    <image
      href={address}
      width={width}
      height={height}
      opacity={underlay.faint ? FAINT : undefined}
      preserveAspectRatio="none"
      className={sharp ? styles.sharp : undefined}
    />
  )
}

/** As on the stage. */
const FAINT = 0.32
