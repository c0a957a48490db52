import type { ResizeSpec } from '../core/resizePlan.ts'
import type { Shape } from '../core/shape.ts'
import type { Refusal } from './refusal.ts'

/** How a length was reached from a scale: the product in two arithmetics, before it is cut. */
export interface LengthFromScale {
  readonly axis: number
  readonly input: number
  /** The scale as typed, and as the runtime stores it. */
  readonly typed: number
  readonly stored: number
  /** input × stored without rounding (nearest float64), and as the runtime rounds it. */
  readonly product: number
  readonly rounded: number
  /** The integer that the runtime makes of it. */
  readonly length: number
  /** Which integer that is: the one below unless given. */
  readonly to?: 'nearest'
}

/** What a request becomes: a spec, or the runtime's reasons for refusing. */
export type Resolution =
  | {
      readonly ok: true
      readonly spec: ResizeSpec
      readonly outputShape: Shape
      /** Only for a request by scales. */
      readonly lengths: readonly LengthFromScale[]
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }
