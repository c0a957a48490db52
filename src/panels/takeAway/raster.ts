import { withPngTexts } from './png.ts'
import type { About } from './standalone.ts'

/**
 * A standalone drawing as a PNG of `density` pixels a unit, with what it is and its link as texts in
 * it. Throws where the browser can't draw it or has no room for it.
 */
export async function rasterise(svg: string, about: About, density: number): Promise<Blob> {
  const image = await drawn(svg)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * density)
  canvas.height = Math.round(image.naturalHeight * density)
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error(`A picture of ${canvas.width} × ${canvas.height} pixels was not made.`)
  const texts = [
    { keyword: 'Title', text: about.title },
    { keyword: 'Description', text: about.description },
    { keyword: 'Source', text: about.link },
    { keyword: 'Software', text: 'resizescope' },
  ]
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return new Blob([withPngTexts(bytes, texts, density)], { type: 'image/png' })
}

async function drawn(svg: string): Promise<HTMLImageElement> {
  const image = new Image()
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    image.src = address
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(address)
  }
}
