import { finiteRange, type Range } from '../tensors/range.ts'
import type { Tensor } from '../tensors/tensor.ts'

/** A tensor that came from outside. Its values may be the input's own: an edit is made in them. */
export interface KeptTensor extends Tensor {
  /** The file's name, or what else a person knows it by. */
  readonly name: string
  /** Of its finite values; null where it has none. */
  readonly range: Range | null
  /** Whether it is a picture: (1, 3, H, W), red, green and blue from 0 to 1. */
  readonly picture: boolean
}

type Given = Tensor & { readonly range?: Range | null }

const tensors = new Map<string, KeptTensor>()

/**
 * Keeps a tensor for as long as the page is open, so that undo and Back find it again, and gives
 * the id to find it by. Where its range is not told, it is looked for.
 */
export function keepTensor(tensor: Given, name: string, picture = false): string {
  const { shape, data, range = finiteRange(data) } = tensor
  const id = `${name} ${(picture ? shape.slice(-2) : shape).join('×')} #${tensors.size + 1}`
  tensors.set(id, { shape, data, range, name, picture })
  return id
}

/** The tensor kept under `id`, if this page has it. */
export function findTensor(id: string): KeptTensor | undefined {
  return tensors.get(id)
}
