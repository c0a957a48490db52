import type { ArithmeticName } from '../core/arithmetic.ts'
import type { Filter, FilterKind } from '../core/axisSpec.ts'
import type { IntegerRule } from '../core/integers.ts'
import type { Rescale } from '../core/rescale.ts'
import type { RoundingName } from '../core/rounding.ts'
import type { LengthFromScale } from '../runtimes/resolution.ts'
import type { Read } from './reads.ts'

/** The stages of a resize, in the order in which they follow one another. */
export const STAGES = [
  'size',
  'scale',
  'coordinate',
  'clamp',
  'rounding',
  'weights',
  'integers',
  'extrapolation',
] as const
export type Stage = (typeof STAGES)[number]

/**
 * Why two settings part: `design`, since other formulas or attributes say so, also in exact
 * arithmetic; `precision`, since the same formulas are rounded otherwise; `departure`, since one
 * runtime departs from its specification.
 */
export type Nature = 'design' | 'precision' | 'departure'

/** What coordinates are computed in; `mixed` is wider, with float32 constants or results. */
export type ComputedIn = ArithmeticName | 'mixed'

/** The order of operations of a formula: see `Rescale`; `corners_*` are those of align_corners. */
export type OrderName =
  | Exclude<OrdersByKind, 'lengths_corners'>
  | 'corners_ratio'
  | 'corners_product'
type OrdersByKind =
  | `lengths_${Extract<Rescale, { by: 'lengths' }>['order']}`
  | `scale_${Extract<Rescale, { by: 'scale' }>['order']}`

/** What of the weights differs: the filter itself, one of its settings, or how it is rounded. */
export type WeightsPart =
  | 'filter'
  | 'copy'
  | 'coefficient'
  | 'border'
  | 'antialias'
  | 'steps'
  | 'order'

/** A filter by its shape; `stretched` where it is wider than on an axis that grows. */
export type FilterName =
  | Exclude<FilterKind, 'antialias'>
  | AntialiasShape
  | `stretched_${AntialiasShape}`
type AntialiasShape = Extract<Filter, { kind: 'antialias' }>['shape']

/** What of the pull back into the input differs. */
export type ClampPart = 'edge' | 'single'

/** How a side reached the scale of an axis. */
export interface ScaleValue {
  /** By a scale as it was given, or recomputed from the two lengths. */
  readonly given: boolean
  /** Output per input, and its inverse, which coordinates are multiplied by. */
  readonly scale: number
  readonly ratio: number
}

/** A length, and the scale that it followed from if one was given. */
export interface ReachedLength {
  readonly length: number
  readonly scaled: LengthFromScale | null
}

/** Where on an axis two sides part, and what both read there. */
interface AtOutput {
  readonly axis: number
  /** The first output index of that axis whose result differs by this stage. */
  readonly output: number
  /** Input elements that the output reads along the axis, in A and in B. */
  readonly reads: { readonly a: readonly Read[]; readonly b: readonly Read[] }
}

interface Both<T> {
  readonly a: T
  readonly b: T
}

/** A stage at which two sides part, with the value that each has there. */
export type Parting =
  | ({ readonly stage: 'size'; readonly axis: number } & Both<ReachedLength>)
  | ({ readonly stage: 'scale' } & AtOutput & Both<ScaleValue>)
  | ({
      readonly stage: 'coordinate'
      /** What exact arithmetic makes of it, where the two agree in that. */
      readonly exact: number | null
      readonly arithmetic: Both<ComputedIn>
      /** In which order each multiplies and divides; null where that is no matter of the formula. */
      readonly orders: Both<OrderName | null>
    } & AtOutput &
      Both<number>)
  | ({ readonly stage: 'clamp'; readonly part: ClampPart } & AtOutput & Both<number>)
  | ({
      readonly stage: 'rounding'
      /** The coordinate that both round. */
      readonly coordinate: number
      readonly roundings: Both<RoundingName>
    } & AtOutput &
      Both<number>)
  | ({ readonly stage: 'weights'; readonly part: WeightsPart } & AtOutput & Both<string>)
  | ({ readonly stage: 'integers' } & Both<IntegerRule | null>)
  | ({ readonly stage: 'extrapolation'; readonly axis: number; readonly output: number } & Both<
      number | null
    >)

/** Departures of one side: with all of them switched off, the two agree. */
export interface Blamed {
  readonly side: 'a' | 'b'
  readonly departures: readonly string[]
}

/** What a comparison of two sides comes to. */
export type Comparison =
  /** The same settings in effect: nothing differs, at any stage. */
  | { readonly kind: 'same' }
  /** Every output reads the same elements with the same weights here, by other settings. */
  | { readonly kind: 'here'; readonly unlike: Unlike | null }
  | {
      readonly kind: 'parts'
      readonly first: Parting
      readonly nature: Nature
      /** Further stages that part them on their own, in order. */
      readonly also: readonly Parting[]
      readonly blamed: Blamed | null
    }

/** Coordinates that differ and change nothing. */
export interface Unlike {
  readonly axis: number
  readonly output: number
  readonly a: number
  readonly b: number
}
