import type { Tensor } from './tensor.ts'

/** Why a picture can't become a tensor. */
export type ImageProblem =
  | { readonly code: 'undecodable' }
  | {
      readonly code: 'tooLarge'
      readonly width: number
      readonly height: number
      readonly elements: number
      readonly most: number
    }

export class ImageError extends Error {
  readonly problem: ImageProblem

  constructor(problem: ImageProblem) {
    super(problem.code)
    this.name = 'ImageError'
    this.problem = problem
  }
}

const CHANNELS = 3

/**
 * A picture as float32 of shape (1, 3, H, W): red, green and blue in sRGB, from 0 to 1, turned as
 * the browser turns it (EXIF). Transparency is left out; what is wholly transparent is black.
 * Throws ImageError when it can't be decoded or has more than `most` elements.
 */
export async function imageTensor(file: Blob, most = 2 ** 31 - 1): Promise<Tensor> {
  const bitmap = await decode(file)
  try {
    const { width, height } = bitmap
    const elements = CHANNELS * width * height
    if (elements > most) throw new ImageError({ code: 'tooLarge', width, height, elements, most })
    return { shape: [1, CHANNELS, height, width], data: planes(readPixels(bitmap)) }
  } finally {
    bitmap.close()
  }
}

async function decode(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file)
  } catch {
    throw new ImageError({ code: 'undecodable' })
  }
}

// A canvas over the browser's own size limit has no context or no pixels to give.
function readPixels(bitmap: ImageBitmap): Uint8ClampedArray {
  const { width, height } = bitmap
  try {
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d', { colorSpace: 'srgb', willReadFrequently: true })!
    context.drawImage(bitmap, 0, 0)
    return context.getImageData(0, 0, width, height, { colorSpace: 'srgb' }).data
  } catch {
    throw new ImageError({ code: 'undecodable' })
  }
}

/** RGBA bytes, pixel by pixel, as planes of red, green and blue, divided by 255. */
export function planes(rgba: Uint8ClampedArray): Float32Array {
  const pixels = rgba.length / 4
  const data = new Float32Array(CHANNELS * pixels)
  for (let c = 0; c < CHANNELS; c++) {
    for (let p = 0; p < pixels; p++) data[c * pixels + p] = rgba[4 * p + c]! / 255
  }
  return data
}
