import { strides, volume } from '../core/shape.ts'
import type { Tensor } from './tensor.ts'

/** A tensor whose axis a is the given one's axis `order[a]`; a copy, row-major. */
export function permute({ shape, data }: Tensor, order: readonly number[]): Tensor {
  const given = strides(shape)
  const lengths = order.map((axis) => shape[axis]!)
  const steps = order.map((axis) => given[axis]!)
  const result = new Float32Array(volume(lengths))
  let to = 0
  const copy = (axis: number, from: number): void => {
    const [length, step] = [lengths[axis], steps[axis]]
    if (length === undefined || step === undefined) {
      result[to++] = data[from]!
    } else if (axis === lengths.length - 1) {
      for (let i = 0; i < length; i++) result[to++] = data[from + i * step]!
    } else for (let i = 0; i < length; i++) copy(axis + 1, from + i * step)
  }
  copy(0, 0)
  return { shape: lengths, data: result }
}
