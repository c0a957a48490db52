import type { Made } from '../tensors/made.ts'

/** A picture that was decoded. Its values are the input's own: an edit of the input is made in them. */
type Image = Made & { readonly name: string }

const images = new Map<string, Image>()

/** Keeps a decoded picture for as long as the page is open, so that undo and Back find it again. */
export function keepImage(made: Made, name: string): string {
  const id = `${name} ${made.shape.slice(-2).join('×')} #${images.size + 1}`
  images.set(id, { ...made, name })
  return id
}

/** The picture kept under `id`, if this page has it. */
export function findImage(id: string): Image | undefined {
  return images.get(id)
}
