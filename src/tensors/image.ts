import type { Range } from './range.ts'
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
/** Pixels that are read at once: 4 MiB of them. */
const STRIP = 2 ** 20

/**
 * A picture as float32 of shape (1, 3, H, W): red, green and blue in sRGB, from 0 to 1, turned as
 * the browser turns it (EXIF). Transparency is left out; what is wholly transparent is black. Read
 * in strips, so that no second picture is needed beside the decoded one; `onPart` hears the share
 * that was read. Throws ImageError when it can't be decoded or has more than `most` elements.
 */
export async function imageTensor(
  file: Blob,
  most: number,
  onPart: (share: number) => void = () => {},
): Promise<Tensor & { readonly range: Range }> {
  const bitmap = await decode(file)
  try {
    const { width, height } = bitmap
    const elements = CHANNELS * width * height
    if (elements > most) throw new ImageError({ code: 'tooLarge', width, height, elements, most })
    const planes = new Planes(width * height)
    for (const strip of stripsOf(bitmap)) {
      planes.add(strip)
      onPart(planes.share)
    }
    return { shape: [1, CHANNELS, height, width], data: planes.data, range: planes.range }
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

/** The pixels as RGBA bytes, some rows at a time from the top. */
function* stripsOf(bitmap: ImageBitmap): Generator<Uint8ClampedArray> {
  const { width, height } = bitmap
  const rows = Math.min(height, Math.max(1, Math.floor(STRIP / width)))
  const canvas = new OffscreenCanvas(width, rows)
  const context = canvas.getContext('2d', { colorSpace: 'srgb', willReadFrequently: true })
  // A canvas over the browser's own size limit has no context.
  if (!context) throw new ImageError({ code: 'undecodable' })
  for (let top = 0; top < height; top += rows) {
    const tall = Math.min(rows, height - top)
    context.clearRect(0, 0, width, rows)
    context.drawImage(bitmap, 0, top, width, tall, 0, 0, width, tall)
    yield context.getImageData(0, 0, width, tall, { colorSpace: 'srgb' }).data
  }
}

/** What a byte becomes: divided by 255. */
const SHARES = Float32Array.from({ length: 256 }, (_, byte) => byte / 255)

/** Planes of red, green and blue, filled from RGBA bytes pixel by pixel. */
export class Planes {
  readonly data: Float32Array
  readonly #pixels: number
  #filled = 0
  #low = 255
  #high = 0

  constructor(pixels: number) {
    this.#pixels = pixels
    this.data = new Float32Array(CHANNELS * pixels)
  }

  /** Takes the next pixels. */
  add(rgba: Uint8ClampedArray): void {
    const pixels = rgba.length / 4
    for (let c = 0; c < CHANNELS; c++) {
      const start = c * this.#pixels + this.#filled
      for (let p = 0; p < pixels; p++) {
        const byte = rgba[4 * p + c]!
        this.data[start + p] = SHARES[byte]!
        if (byte < this.#low) this.#low = byte
        if (byte > this.#high) this.#high = byte
      }
    }
    this.#filled += pixels
  }

  /** The share of the pixels that was taken. */
  get share(): number {
    return this.#filled / this.#pixels
  }

  /** Smallest and largest value of what was taken. */
  get range(): Range {
    return [SHARES[this.#low]!, SHARES[this.#high]!]
  }
}
