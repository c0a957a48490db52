import type { Tensor } from '../tensors/tensor.ts'

const images = new Map<string, Tensor & { readonly name: string }>()

/** Keeps a decoded picture for as long as the page is open, so that undo and Back find it again. */
export function keepImage(tensor: Tensor, name: string): string {
  const id = `${name} ${tensor.shape.slice(-2).join('×')} #${images.size + 1}`
  images.set(id, { ...tensor, name })
  return id
}

/** The picture kept under `id`, if this page has it. */
export function findImage(id: string): (Tensor & { readonly name: string }) | undefined {
  return images.get(id)
}
