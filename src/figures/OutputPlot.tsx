import type { KeyboardEvent, ReactNode } from 'react'
import type { Cell, PlaneGeometry } from './geometry/plane.ts'
import { cellAt, outputCells, type View } from './geometry/view.ts'
import { type Frame, Plot, type PlotPoint, type Underlay } from './Plot.tsx'
import type { Size } from './useSize.ts'

/** What the figures that show outputs are given. */
export interface OutputFigureProps {
  readonly title: string
  readonly caption: string
  readonly label: string
  readonly frame: Frame
  readonly geometry: PlaneGeometry
  readonly underlay: Underlay | null
  readonly focus: Cell | null
  readonly onHover: (cell: Cell | null) => void
  readonly onPick: (cell: Cell) => void
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void
}

interface OutputPlotProps {
  readonly figure: OutputFigureProps
  /** As `Plot` takes them. */
  readonly children: (view: View) => ReactNode
  readonly beside?: (size: Size, view: View) => ReactNode
}

/** A figure in which one points at outputs. */
export function OutputPlot({ figure, children, beside }: OutputPlotProps) {
  const { geometry, onHover, onPick, onKey } = figure
  return (
    <Plot
      title={figure.title}
      caption={figure.caption}
      label={figure.label}
      frame={figure.frame}
      geometry={geometry}
      underlay={figure.underlay}
      onPoint={(point) => onHover(point && outputCellAt(point, geometry))}
      onPick={(point) => {
        const cell = outputCellAt(point, geometry)
        if (cell) onPick(cell)
      }}
      onKeyDown={onKey}
      {...(beside && { beside })}
    >
      {children}
    </Plot>
  )
}

function outputCellAt({ x, y, view }: PlotPoint, geometry: PlaneGeometry): Cell | null {
  const row = cellAt(view.rows, outputCells(geometry.rows), y)
  const column = cellAt(view.columns, outputCells(geometry.columns), x)
  return row === null || column === null ? null : { row, column }
}
