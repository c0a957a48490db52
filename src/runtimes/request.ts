import type { Shape } from '../core/shape.ts'
import type { Attributes } from './attribute.ts'

/** What a tensor's elements are. */
export type Dtype = 'float32' | 'int32' | 'uint8' | 'int8'

/** Smallest, optimal and largest values that an engine is built for, one number a dimension. */
export interface Profile {
  readonly min: Shape
  readonly opt: Shape
  readonly max: Shape
}

/**
 * How a runtime is told its output size. Numbers are as typed and may be refused. Lists are in the
 * runtime's own words: which axes their entries speak of, `Runtime.listAxes` says.
 */
export type SizeRequest =
  /** Nothing set: the output has the input's shape. */
  | { readonly how: 'same' }
  /** Lengths: TensorRT's shape, ONNX's sizes, PyTorch's size, OpenCV's dsize. */
  | { readonly how: 'shape'; readonly shape: Shape }
  /** Output per input: scales, PyTorch's scale_factor, OpenCV's fx and fy. */
  | { readonly how: 'scales'; readonly scales: readonly number[] }
  /** `set_input(1, constant)`: a shape tensor known when the engine is built. */
  | { readonly how: 'constant'; readonly shape: Shape }
  /** `set_input(1, inputT1)`: a shape tensor whose value is bound at run time, within a profile. */
  | { readonly how: 'shape_tensor'; readonly profile: Profile; readonly value: Shape }
  /**
   * Input dims −1 within a profile; the bound input shape is the request's input shape. The target
   * is 2 × that shape, by a small network, or (`fromBuildDims`) wrongly by `inputT0.shape` itself.
   */
  | { readonly how: 'dynamic'; readonly profile: Profile; readonly fromBuildDims: boolean }

export type SizeHow = SizeRequest['how']

/** What is asked of a runtime. `attributes` holds only what was set, by the runtime's own names. */
export interface ResizeRequest {
  readonly version: string
  readonly attributes: Attributes
  readonly inputShape: Shape
  readonly size: SizeRequest
  /** float32 unless given. */
  readonly dtype?: Dtype
  /** Names of the runtime's departures that are switched off, to see what each of them does. */
  readonly off?: readonly string[]
}
