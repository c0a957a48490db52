import type { Shape } from '../core/shape.ts'
import type { Dtype } from '../runtimes/request.ts'
import type { Generator } from '../tensors/generators.ts'
import type { ColourMap, ColourRange } from './colourScale.ts'
import { type Configuration, DEFAULT_CONFIGURATION } from './configuration.ts'

/** Where the input's values come from, before edits. */
export type Fill =
  | Generator
  /** Literal values, row-major. Small ones travel in the link as bytes. */
  | { readonly kind: 'values'; readonly data: Float32Array }
  /** A picture or tensor from a file, kept in memory under `id`; links can only name a large one. */
  | { readonly kind: 'file'; readonly id: string }

/** A value typed into the input: flat row-major offset and the new value (NaN, ±∞ allowed). */
export type Edit = readonly [offset: number, value: number]

/** Zoom and pan of all figures: frame point p is drawn at k·p + (x, y), in figure widths/heights. */
export interface Zoom {
  readonly k: number
  readonly x: number
  readonly y: number
}

/** What the stage shows of two configurations: the first, the second, or the second less the first. */
export type Shown = 'a' | 'b' | 'difference'

/** All that a link says: an input, what a runtime makes of it, and what is looked at. */
export interface Scene extends Configuration {
  readonly inputShape: Shape
  readonly dtype: Dtype
  readonly fill: Fill
  readonly edits: readonly Edit[]
  /** A second configuration on the same input, B; null when there is none. */
  readonly other: Configuration | null
  /**
   * The id of a kept tensor that a runtime gave for this input: what is compared with while there is
   * no second configuration. Null when there is none.
   */
  readonly recorded: string | null
  readonly shown: Shown
  /** The output element that is looked at; its leading entries name the slice that is drawn. */
  readonly at: readonly number[]
  /** Whether that element stays marked when the pointer leaves. */
  readonly pinned: boolean
  readonly notation: 'document' | 'plain'
  readonly zoom: Zoom
  /** How large slices are coloured. */
  readonly colourRange: ColourRange
  readonly colourMap: ColourMap
}

export const NO_ZOOM: Zoom = { k: 1, x: 0, y: 0 }

/** The document's own example: arange(60) as (1,3,4,5) to (2,3,6,10), nothing else set. */
export const DEFAULT_SCENE: Scene = {
  ...DEFAULT_CONFIGURATION,
  inputShape: [1, 3, 4, 5],
  dtype: 'float32',
  fill: { kind: 'ramp' },
  edits: [],
  other: null,
  recorded: null,
  shown: 'a',
  at: [0, 0, 2, 3],
  pinned: true,
  notation: 'document',
  zoom: NO_ZOOM,
  colourRange: 'data',
  colourMap: 'viridis',
}
