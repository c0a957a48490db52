import type { Size } from '../../figures/useSize.ts'

/** Pixels of paper round everything, between columns and between rows. */
export const MARGIN = 28
const GAP = 36
const ROW_GAP = 26
/** Room for the title and the caption above a figure, and for its colours below. */
export const HEAD = 24
export const FOOT = 26
/** Captions need as much, however narrow the figures are. */
export const NARROWEST = 320

/** A panel to be placed; `scaled` where its colours stand below it. */
export interface Placing extends Size {
  readonly scaled: boolean
}

export interface Placed {
  /** Upper left corner of each panel, its head included. */
  readonly places: readonly { readonly x: number; readonly y: number }[]
  /** Width of the paper, and how far down the panels reach. */
  readonly width: number
  readonly bottom: number
  /** Room for text from margin to margin, and of one column. */
  readonly inner: number
  readonly column: number
}

/** Places panels from `top` down, in one column or in two, row by row. */
export function placePanels(panels: readonly Placing[], top: number): Placed {
  const columns = Math.min(panels.length, 2)
  const column = Math.max(NARROWEST, ...panels.map(({ width }) => width))
  const inner = columns * column + (columns - 1) * GAP
  const places: { x: number; y: number }[] = []
  let y = top
  for (let start = 0; start < panels.length; start += columns) {
    const row = panels.slice(start, start + columns)
    row.forEach((_, i) => {
      places.push({ x: MARGIN + i * (column + GAP), y })
    })
    y += HEAD + Math.max(...row.map((panel) => panel.height + (panel.scaled ? FOOT : 0))) + ROW_GAP
  }
  return { places, width: inner + 2 * MARGIN, bottom: y - ROW_GAP, inner, column }
}
