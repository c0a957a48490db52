import type { Shape } from '../core/shape.ts'

/**
 * Every reason for which a request can be refused, with what its sentence needs: numbers and names.
 * `use` is the nearest accepted setting in the runtime's own words, such as `mode=linear`.
 */
export interface RefusalParams {
  /** A list has another number of entries than the input has dimensions. */
  rankMismatch: { given: number; rank: number }
  inputRank: { rank: number; most: number }
  /** A length is zero, negative or a fraction. */
  notALength: { value: number }
  lengthTooLarge: { value: number; most: number }
  tooManyElements: { elements: number; most: number }
  /**
   * A tensor takes more memory than this page can give it. All in bytes; the adapter's two limits
   * where it is the adapter that sets them. `ranOut`: it was tried, and there was no memory; `most`
   * is then worth another try.
   */
  tooManyBytes: {
    tensor: 'input' | 'output'
    input: number
    output: number
    most: number
    adapter: { maxBufferSize: number; maxStorageBufferBindingSize: number } | null
    ranOut: boolean
  }
  notAScale: { value: number }
  scaleFloorsToZero: { input: number; scale: number }
  scaleRoundsToZero: { input: number; scale: number }
  unknownVersion: { value: string; known: readonly string[] }
  /** The attribute does not exist at this version; `since` or `replacedBy` says where to look. */
  noSuchAttribute: { name: string; version: string; since?: string; until?: string; use?: string }
  noSuchValue: { name: string; value: string; options: readonly string[] }
  notANumber: { name: string }
  valueSince: { name: string; value: string; since: string; use: string }
  /** LINEAR and CUBIC resize only the last `most` dimensions. */
  tooManyChangedAxes: { mode: string; changed: number; most: number }
  changedAxisTooFarOut: { mode: string; axis: number; most: number }
  /** min ≤ opt ≤ max does not hold. */
  profileOrder: { axis: number; min: number; opt: number; max: number }
  outsideProfile: { value: Shape; min: Shape; max: Shape }
  /** A list has another number of entries than the axes that it speaks of. */
  wrongCount: { name: string; given: number; wanted: number }
  /** The mode resizes tensors of other ranks only. */
  rankOfMode: { mode: string; rank: number; ranks: readonly number[]; use: string }
  /** The mode resizes the axes of an image (also with the channels last) or of a volume only. */
  axesOfMode: { mode: string; axes: 'image' | 'growingImage' | 'volume'; use: string }
  /** An attribute's value goes only with others: `nearest` with `antialias=1`. */
  notTogether: { first: string; second: string; use: string }
  /** An attribute needs something that was not given. */
  missing: { name: string; use: string }
  /** tf_crop_and_resize without its roi. */
  missingRegion: object
  sizeTwice: { first: string; second: string }
  sizeMissing: { names: readonly string[] }
  axisOutOfRange: { axis: number; rank: number }
  /** The implementation counts axes from 0 only. */
  negativeAxis: { axis: number; rank: number }
  axisTwice: { axis: number }
  /** With antialias, ONNX Runtime fails on outputs that read beyond the input's end only. */
  windowBeyondInput: { axis: number; output: number }
  dtypeOfMode: { dtype: string; mode: string; use: string }
  scaleBelowOne: { value: number; use: string }
  /** A runtime that gives an empty tensor: there is nothing to show. */
  emptyOutput: { axis: number }
  /** The target shape was computed from build-time dims that contain −1. */
  buildDimsAsShape: { buildDims: Shape; shape: Shape }
}

export type RefusalCode = keyof RefusalParams

/** The control that a refusal belongs to. An attribute's refusal carries the attribute's name. */
export type RefusalField =
  | 'version'
  | 'input'
  | 'shape'
  | 'scales'
  | 'profile.min'
  | 'profile.opt'
  | 'profile.max'
  | 'value'
  | 'size'
  | 'dtype'
  | `attribute.${string}`

/** A code with its numbers. Words for it are in i18n, in every language. */
export type Reason = {
  [C in RefusalCode]: { readonly code: C; readonly params: RefusalParams[C] }
}[RefusalCode]

/** Why a request is refused, and beside which control to say so. */
export type Refusal = Reason & {
  readonly field: RefusalField
  /** The entry of a list that is at fault, when it is one. */
  readonly axis?: number
}
