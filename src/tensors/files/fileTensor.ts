import type { Tensor } from '../tensor.ts'

/** A tensor from a file, as float32, row-major. */
export interface FileTensor extends Tensor {
  readonly name: string
  /** The type of its elements in the file, in the file's own word: `float64`, `uint8`. */
  readonly dtype: string
  /** Whether float32 holds every one of its values. */
  readonly exact: boolean
}
