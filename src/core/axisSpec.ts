import type { ArithmeticName } from './arithmetic.ts'
import type { TransformationName } from './coordinates.ts'
import type { FormulaSpec } from './formulaAxis.ts'
import type { RoundingName } from './rounding.ts'

/** Which input elements an output element reads around its coordinate, and how it weighs them. */
export type Filter =
  /** The axis is left alone: output i is input i. Needs equal lengths. */
  | { readonly kind: 'copy' }
  /**
   * The one element that `rounding` picks. A fraction within `tie` of ½ counts as ½. With
   * `excludeOutside`, an output whose pick lies outside the input reads nothing.
   */
  | {
      readonly kind: 'nearest'
      readonly rounding: RoundingName
      readonly tie?: number
      readonly excludeOutside?: boolean
    }
  /**
   * The two elements around the coordinate, the fraction cut to 1/`steps` if that is given. With
   * `evenAtEnd`, a coordinate on the last element weighs it twice by ½ (ONNX Runtime).
   */
  | { readonly kind: 'linear'; readonly steps?: number; readonly evenAtEnd?: boolean }
  /**
   * The four elements around the coordinate. With `excludeOutside`, elements outside the input
   * weigh nothing and the rest are scaled to sum to 1; without, the edge element stands for them.
   * With `steps`, the fraction is rounded to that many steps first (TensorFlow's table: 1024).
   */
  | {
      readonly kind: 'cubic'
      readonly a: number
      readonly excludeOutside: boolean
      readonly steps?: number
    }
  /**
   * All elements under a shape that is stretched when the axis shrinks, weighed by it and scaled to
   * sum to 1. With `excludeOutside`, elements outside the input are left out first; without, the
   * edge element stands for them. `a` belongs to the cubic shape. With `weightBits`, weights are
   * rounded to that many binary places. With `stored`, how far it is stretched and where it ends are
   * rounded to that, which decides whether an element at its very end counts; with `closed`, one
   * exactly at its lower end does.
   */
  | {
      readonly kind: 'antialias'
      readonly shape: 'box' | 'linear' | 'cubic'
      readonly a?: number
      readonly excludeOutside: boolean
      readonly weightBits?: number
      readonly stored?: 'float32'
      readonly closed?: boolean
    }
  /** The mean of the elements from floor(o·I/O) to ceil((o+1)·I/O). PyTorch's area. */
  | { readonly kind: 'pool' }
  /**
   * The mean over the output's cell, elements weighed by the part that it covers. OpenCV's area; with
   * `stored`, TensorFlow's, whose cells have bounds in float32 and leave out no part; with `ends` too,
   * JAX's, whose cells end at their start plus I/O, and whose weights are scaled to sum to 1.
   */
  | { readonly kind: 'area'; readonly stored?: 'float32'; readonly ends?: 'added' }

export type FilterKind = Filter['kind']

/** Everything that decides how one axis is resized. Made by a runtime, read by `planAxis`. */
export interface AxisSpec extends FormulaSpec {
  /** Length of the input along this axis, at least 1. */
  readonly input: number
  /** Length of the output along this axis. */
  readonly output: number
  readonly transformation: TransformationName
  /** What the coordinate is computed in, and therefore which element wins near a tie. */
  readonly arithmetic: ArithmeticName
  /** The coordinate, once computed, is rounded to this. */
  readonly stored?: 'float32'
  /** For a single output: where the formula says, or at this coordinate. */
  readonly singlePixel: 'formula' | number
  /**
   * What keeps reads inside the input. `coordinate`: the coordinate is pulled back to [0, I − 1]
   * before taps are chosen (step 2). `index`: the coordinate stays; each tap's index is pulled back.
   */
  readonly edge: 'coordinate' | 'index'
  /** Outputs whose coordinate lies outside [0, I − 1] read nothing and get a given value. */
  readonly extrapolate?: boolean
  /**
   * Taps are counted from the element at the floor of the coordinate; or, as ONNX's reference does,
   * from the one on its left, found after a padding was added to the coordinate, which can round it.
   */
  readonly neighbours?: 'padded'
  /** Every output reads what this one reads. Unless given, each has its own coordinate. */
  readonly readsAs?: number
  readonly filter: Filter
}
