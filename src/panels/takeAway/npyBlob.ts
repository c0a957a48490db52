import { type Shape, volume } from '../../core/shape.ts'
import type { Part } from '../../gpu/engine.ts'
import type { Dtype } from '../../runtimes/request.ts'
import { npyHeader, npyValues } from '../../tensors/files/writeNpy.ts'

/** A tensor that is read part by part, row-major. */
export interface Readable {
  readonly shape: Shape
  readonly dtype: Dtype
  read(part: Part): Promise<ArrayLike<number>>
}

interface Options {
  readonly signal: AbortSignal
  /** Hears how much of it was read, from 0 to 1. */
  readonly onShare: (share: number) => void
  /** Elements that are read at once. */
  readonly most?: number
}

/** 16 MiB: a part is read in a moment, and there are few of them. */
const MOST = 2 ** 22

/**
 * A tensor as a .npy file. Parts that were read lie in the browser's own store of blobs, which may be a
 * disk, so that values need not be in memory twice. Rejects with the signal's reason when it is given
 * up, and with a DOMException or RangeError where the browser has no room for it.
 */
export async function npyBlob(tensor: Readable, options: Options): Promise<Blob> {
  const { signal, onShare, most = MOST } = options
  const { shape, dtype } = tensor
  const count = volume(shape)
  const parts: BlobPart[] = [npyHeader(shape, dtype)]
  for (let start = 0; start < count; start += most) {
    const values = await tensor.read({ start, count: Math.min(most, count - start) })
    signal.throwIfAborted()
    parts.push(new Blob([npyValues(values, dtype)]))
    onShare(Math.min(start + most, count) / count)
  }
  const file = new Blob(parts, { type: 'application/octet-stream' })
  // A store that is full is told of only when it is read from.
  await file.slice(-1).arrayBuffer()
  return file
}
