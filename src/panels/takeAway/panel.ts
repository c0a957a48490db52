import type { ReactNode } from 'react'
import type { PlaneGeometry } from '../../figures/geometry/plane.ts'
import type { View } from '../../figures/geometry/view.ts'
import type { Underlay } from '../../figures/Plot.tsx'
import { fitBox, type Size } from '../../figures/useSize.ts'
import type { ShownScale } from '../stage/useColourScale.ts'

/** The figures that can be taken away, by the name that their files have. */
export type PanelName =
  | 'old-grid'
  | 'new-grid'
  | 'step-1'
  | 'step-2'
  | 'output-a'
  | 'output-b'
  | 'difference'
  | 'reads'
  | 'along-rows'
  | 'along-columns'

/** A figure on paper: as large as it is there, whatever the window's size. */
export interface Panel extends Size {
  readonly name: PanelName
  readonly title: string
  readonly caption: string
  /** SVG, from the panel's upper left corner. */
  readonly drawing: ReactNode
  /** Values painted under the drawing. */
  readonly painted?: Painted | null
  /** What its colours mean. */
  readonly scale?: PanelScale | null
}

export interface Painted {
  readonly underlay: Underlay
  readonly geometry: PlaneGeometry
  readonly view: View
}

/** Colours from `low` to `high`, as `#rrggbb` in equal steps, and those of values that are no numbers. */
export interface PanelScale {
  readonly low: number
  readonly high: number
  readonly stops: readonly string[]
  readonly odd: ShownScale['odd'] | null
}

/** The room of a figure on paper, in pixels of 1/96 inch: two of them and a gap are a page's width. */
const ROOM: Size = { width: 440, height: 400 }

/** Size of a figure of an aspect (width over height). */
export const panelSize = (aspect: number): Size => fitBox(ROOM, aspect)
