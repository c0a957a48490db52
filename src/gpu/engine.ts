import type { DifferenceTotals } from '../core/differenceTotals.ts'
import type { ResizePlan } from '../core/resizePlan.ts'
import type { Tolerance } from '../core/tolerance.ts'
import type { ColourMap } from '../scene/colourScale.ts'
import type { Tensor } from '../tensors/tensor.ts'
import type { Statistics } from './statistics.ts'

/** Something that resizes tensors, keeps the output where it was made, and paints from it. */
export interface Engine {
  readonly backend: 'webgpu' | 'cpu'
  /** The adapter's own description, such as `nvidia ampere` or `SwiftShader`; for the CPU, `CPU`. */
  readonly adapter: string
  /** Largest tensor that it can hold, in elements. */
  readonly maxElements: number
  /** Most elements that it can show at a time: of a slice, or of the three of a picture in colour. */
  readonly maxShown: number
  /** The adapter's limits, in bytes, that this follows from; null without a GPU. */
  readonly adapterLimits: AdapterLimits | null
  /**
   * Computes `plan` on `input` into the output `a`, or into `b` beside it. Nothing is read back.
   * Uploads only what changed since the last call.
   */
  resize(plan: ResizePlan, input: Tensor, output?: Output): void
  /**
   * Whether a resize is not there yet and takes so long that it is better made piece by piece: what
   * can be dragged without a stop is not.
   */
  takesLong(plan: ResizePlan, input: Tensor, output: Output): boolean
  /**
   * Computes as `resize` does, but piece by piece, with the share that is done. Until all are there,
   * the output and the input of before stay, and stay for good if `signal` stops it; the promise is
   * then rejected, as it is with `OutOfMemory` where there is no room.
   */
  resizeInPieces(
    plan: ResizePlan,
    input: Tensor,
    output: Output,
    signal: AbortSignal,
    onShare: (share: number) => void,
  ): Promise<void>
  /** Takes a tensor that came from elsewhere as an output. Uploads it if it is another than before. */
  load(tensor: Tensor, output: Output): void
  /** Paints the input or the latest outputs onto a canvas, whose size in device pixels is set. */
  paint(canvas: HTMLCanvasElement, painting: Painting): void
  /** Lets go of a canvas that is being unmounted. */
  release(canvas: HTMLCanvasElement): void
  /**
   * Copies a latest output to the CPU, row-major, or the part of it that is given. For saving and
   * testing, never while dragging.
   */
  readOutput(output?: Output, part?: Part): Promise<Float32Array>
  /** The range of the input's or a latest output's values. Reads a few bytes back: not while dragging. */
  statistics(of: 'input' | Output): Promise<Statistics>
  /** How far the latest `b` is from the latest `a`, which have to be of one shape. Likewise. */
  differenceTotals(): Promise<DifferenceTotals>
  /**
   * How many elements of the latest `b` are outside a tolerance of `a`, and the first; −1 if none. On
   * the GPU the tolerance is computed in float32. Likewise.
   */
  outside(tolerance: Tolerance): Promise<{ readonly count: number; readonly first: number }>
  /** GPU buffers (for the CPU: arrays) alive; does not grow with use. */
  buffersAlive(): number
  /** Bytes of those buffers; textures of canvases are not among them. */
  gpuBytes(): number
  /** Resolves when all that was asked for is computed and painted. */
  settled(): Promise<void>
  /** Resolves with a reason when the device is lost. */
  readonly lost: Promise<string>
  /** Loses the device as a driver would, to see that the page recovers. */
  loseDevice(): void
  destroy(): void
}

/** Elements in a row, by flat row-major offset. */
export interface Part {
  readonly start: number
  readonly count: number
}

/** What an adapter allows, in bytes. */
export interface AdapterLimits {
  readonly maxBufferSize: number
  readonly maxStorageBufferBindingSize: number
}

/** Outputs that are kept side by side; `a` unless told otherwise. */
export type Output = 'a' | 'b'

/**
 * Which values are painted onto a canvas, where, and in which colours. A pixel that is larger than an
 * element shows NaN if there is one below it, else an infinity, else the mean of all values below it,
 * by area; of a difference, the value farthest from 0.
 */
export interface Painting {
  /** The input, the output `a`, the output `b`, or `b` less `a`, which have to be of one shape. */
  readonly of: 'input' | 'output' | 'other' | 'difference'
  /** Flat offset of the slice's first element. */
  readonly offset: number
  readonly rows: number
  readonly columns: number
  /**
   * Element position of canvas pixel x: `start + x·step`, x in device pixels from the left edge.
   * 0 is the left edge of column 0, 1 its right edge; outside [0, columns) nothing is painted.
   */
  readonly column: { readonly start: number; readonly step: number }
  /** Likewise from the top edge. */
  readonly row: { readonly start: number; readonly step: number }
  readonly colours: Colours
}

/** How a value becomes a colour. */
export type Colours =
  /** From one colour at `range[0]` to another at `range[1]`: a tint under printed digits. */
  | {
      readonly kind: 'tint'
      readonly range: readonly [number, number]
      readonly from: Rgb
      readonly to: Rgb
    }
  /** From `less` at −limit over `equal` at 0 to `more` at +limit: for differences. */
  | {
      readonly kind: 'diverging'
      /** Above 0. */
      readonly limit: number
      readonly less: Rgb
      readonly equal: Rgb
      readonly more: Rgb
    }
  /** A colour map over `range`. */
  | {
      readonly kind: 'map'
      readonly map: ColourMap
      readonly range: readonly [number, number]
    }
  /** Three slices, `stride` elements apart, as red, green and blue in [0, 1]. */
  | { readonly kind: 'rgb'; readonly stride: number }

/** Red, green and blue in [0, 1], sRGB. */
export type Rgb = readonly [number, number, number]
