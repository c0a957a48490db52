import type { Shape } from '../core/shape.ts'
import type { AttributeValue, Profile, SizeHow, SizeRequest } from '../runtimes/runtime.ts'
import type { Generator } from '../tensors/generators.ts'

/** Where the input's values come from, before edits. */
export type Fill =
  | Generator
  /** Literal values, row-major. Small ones travel in the link as bytes. */
  | { readonly kind: 'values'; readonly data: Float32Array }
  /** A dropped picture, kept in memory under `id`; links can only name it. */
  | { readonly kind: 'image'; readonly id: string }

/** A value typed into the input: flat row-major offset and the new value (NaN, ±∞ allowed). */
export type Edit = readonly [offset: number, value: number]

/** Zoom and pan of all figures: frame point p is drawn at k·p + (x, y), in figure widths/heights. */
export interface Zoom {
  readonly k: number
  readonly x: number
  readonly y: number
}

/**
 * All that a link says. Numbers are as typed and may be refused by the runtime. What belongs to a
 * size that is not chosen (`how`) is kept, so that switching back loses nothing.
 */
export interface Scene {
  readonly runtime: string
  readonly version: string
  /** Only the attributes that are set. */
  readonly attributes: Readonly<Record<string, AttributeValue>>
  readonly inputShape: Shape
  readonly fill: Fill
  readonly edits: readonly Edit[]
  readonly how: SizeHow
  readonly shape: Shape
  readonly scales: readonly number[]
  readonly constant: Shape
  readonly value: Shape
  readonly valueProfile: Profile
  readonly inputProfile: Profile
  readonly fromBuildDims: boolean
  /** The output element that is looked at; its leading entries name the slice that is drawn. */
  readonly at: readonly number[]
  /** Whether that element stays marked when the pointer leaves. */
  readonly pinned: boolean
  readonly notation: 'document' | 'plain'
  readonly zoom: Zoom
}

export const NO_ZOOM: Zoom = { k: 1, x: 0, y: 0 }

/** The document's own example: arange(60) as (1,3,4,5) to (2,3,6,10), nothing else set. */
export const DEFAULT_SCENE: Scene = {
  runtime: 'tensorrt',
  version: '8.6',
  attributes: {},
  inputShape: [1, 3, 4, 5],
  fill: { kind: 'ramp' },
  edits: [],
  how: 'shape',
  shape: [2, 3, 6, 10],
  scales: [2, 1, 1.5, 2],
  constant: [2, 3, 6, 10],
  value: [2, 3, 6, 10],
  valueProfile: { min: [1, 1, 1, 1], opt: [1, 3, 4, 5], max: [3, 5, 9, 14] },
  inputProfile: { min: [1, 1, 1, 1], opt: [1, 3, 4, 5], max: [2, 6, 8, 10] },
  fromBuildDims: false,
  at: [0, 0, 2, 3],
  pinned: true,
  notation: 'document',
  zoom: NO_ZOOM,
}

/** The size part of a scene as a runtime is asked for it. */
export function sizeRequest(scene: Scene): SizeRequest {
  switch (scene.how) {
    case 'same':
      return { how: 'same' }
    case 'shape':
      return { how: 'shape', shape: scene.shape }
    case 'scales':
      return { how: 'scales', scales: scene.scales }
    case 'constant':
      return { how: 'constant', shape: scene.constant }
    case 'shape_tensor':
      return { how: 'shape_tensor', profile: scene.valueProfile, value: scene.value }
    case 'dynamic':
      return { how: 'dynamic', profile: scene.inputProfile, fromBuildDims: scene.fromBuildDims }
  }
}
