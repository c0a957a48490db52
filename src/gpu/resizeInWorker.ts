import { OutOfMemory } from '../core/outOfMemory.ts'
import { piecesOf } from '../core/pieces.ts'
import type { ResizePlan } from '../core/resizePlan.ts'
import { volume } from '../core/shape.ts'

/** Products of a piece: about a tenth of a second. */
const PIECE = 2 ** 24

/**
 * Resizes on the CPU in a worker, piece by piece, with the share that is done. Stopping by `signal`
 * ends the worker; the promise is then rejected with the signal's reason. Throws `OutOfMemory` where
 * there is no room for the output.
 */
export async function resizeInWorker(
  plan: ResizePlan,
  input: Float32Array,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<Float32Array> {
  const output = roomFor(volume(plan.outputShape))
  const worker = new Worker(new URL('./resize.worker.ts', import.meta.url), { type: 'module' })
  try {
    for (const piece of piecesOf(plan, PIECE)) {
      // A copy of what the piece reads: the page goes on printing from the input.
      const part = input.slice(piece.input.start, piece.input.end)
      output.set(await resizePiece(worker, piece.plan, part, signal), piece.output.start)
      onShare(piece.output.end / output.length)
    }
    return output
  } finally {
    worker.terminate()
  }
}

function roomFor(elements: number): Float32Array {
  try {
    return new Float32Array(elements)
  } catch (error) {
    throw error instanceof RangeError ? new OutOfMemory(error.message) : error
  }
}

function resizePiece(
  worker: Worker,
  plan: ResizePlan,
  input: Float32Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<Float32Array> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.onabort = () => reject(signal.reason)
    worker.onerror = ({ message }) => reject(new Error(message || 'the worker failed'))
    worker.onmessage = ({ data }: MessageEvent<Float32Array>) => resolve(data)
    worker.postMessage({ plan, input }, [input.buffer])
  })
}
