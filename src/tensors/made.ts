import { type Generator, generate } from './generators.ts'
import { ImageError, type ImageProblem, imageTensor } from './image.ts'
import { storeIntegers } from './integers.ts'
import { finiteRange, type Range } from './range.ts'
import type { Tensor } from './tensor.ts'

/** A tensor that takes long to make. */
export type Wanted =
  | { readonly kind: 'picture'; readonly file: Blob; readonly most: number }
  | {
      readonly kind: 'generated'
      readonly generator: Generator
      readonly shape: readonly number[]
      /** The range of the integer type that stores it; null for float32. */
      readonly integers: Range | null
    }

/** A tensor with the range of its finite values; null where it has none. */
export type Made = Tensor & { readonly range: Range | null }

/** What is heard of a tensor while it is made, and at last. */
export type Report =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'made'; readonly made: Made }
  | { readonly kind: 'problem'; readonly problem: ImageProblem }
  | { readonly kind: 'failed'; readonly message: string }

/** Of making values, the share that is not spent on looking for their range. */
const FILLING = 0.7

/** Makes a tensor. Throws ImageError of a picture that can't become one. */
export async function makeTensor(
  wanted: Wanted,
  onPart: (share: number) => void = () => {},
): Promise<Made> {
  if (wanted.kind === 'picture') return imageTensor(wanted.file, wanted.most, onPart)
  return makeGenerated(wanted, onPart)
}

/** The same of values that follow from a recipe, at once. */
export function makeGenerated(
  { generator, shape, integers }: Extract<Wanted, { kind: 'generated' }>,
  onPart: (share: number) => void = () => {},
): Made {
  const data = generate(generator, shape, (share) => onPart(share * FILLING))
  if (integers) storeIntegers(data, integers)
  const range = finiteRange(data, (share) => onPart(FILLING + share * (1 - FILLING)))
  return { shape, data, range }
}

/**
 * Makes a tensor in a worker of its own, which hands its values over without a copy. Stopping by
 * `signal` ends the worker; the promise is then rejected with the signal's reason.
 */
export function makeInWorker(
  wanted: Wanted,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<Made> {
  const worker = new Worker(new URL('./tensor.worker.ts', import.meta.url), { type: 'module' })
  const made = new Promise<Made>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    worker.onerror = ({ message }) => reject(new Error(message || 'the worker failed'))
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      if (data.kind === 'share') onShare(data.share)
      else if (data.kind === 'made') resolve(data.made)
      else if (data.kind === 'problem') reject(new ImageError(data.problem))
      else reject(new Error(data.message))
    }
    worker.postMessage(wanted)
  })
  return made.finally(() => worker.terminate())
}
