import type { Shape } from '../core/shape.ts'

/** Values on the CPU, row-major. `data.length` is the volume of `shape`. */
export interface Tensor {
  readonly shape: Shape
  readonly data: Float32Array
}
