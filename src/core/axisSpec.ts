import type { ArithmeticName } from './arithmetic.ts'
import type { Rescale, TransformationName } from './coordinates.ts'
import type { RoundingName } from './rounding.ts'

/** Which input elements an output element reads around its coordinate, and how it weighs them. */
export type Filter =
  /** The axis is left alone: output i is input i. Needs equal lengths. */
  | { readonly kind: 'copy' }
  /** The one element that `rounding` picks. */
  | { readonly kind: 'nearest'; readonly rounding: RoundingName }
  /** The two elements around the coordinate. */
  | { readonly kind: 'linear' }
  /**
   * The four elements around the coordinate. With `excludeOutside`, elements outside the input
   * weigh nothing and the rest are scaled to sum to 1; without, the edge element stands for them.
   */
  | { readonly kind: 'cubic'; readonly a: number; readonly excludeOutside: boolean }

/** Everything that decides how one axis is resized. Made by a runtime, read by `planAxis`. */
export interface AxisSpec {
  /** Length of the input along this axis, at least 1. */
  readonly input: number
  /** Length of the output along this axis, at least 1. */
  readonly output: number
  readonly transformation: TransformationName
  readonly rescale: Rescale
  /** What the coordinate is computed in, and therefore which element wins near a tie. */
  readonly arithmetic: ArithmeticName
  /** For a single output: where the formula says, or the first input element. */
  readonly singlePixel: 'formula' | 'first'
  /**
   * What keeps reads inside the input. `coordinate`: the coordinate is pulled back to [0, I − 1]
   * before taps are chosen (step 2). `index`: the coordinate stays; each tap's index is pulled back.
   */
  readonly edge: 'coordinate' | 'index'
  readonly filter: Filter
}
