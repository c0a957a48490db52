import { finiteRange, type Range } from '../range.ts'
import { type Pieces, piecesOf } from './bytes.ts'
import { FileError } from './fileError.ts'
import type { FileTensor } from './fileTensor.ts'
import { checkShape, FileValues } from './fileValues.ts'
import { type NpyHeader, readNpyHeader, valueBytes } from './npyHeader.ts'

/** A tensor that was read, with the range of its finite values; null where it has none. */
export type ReadTensor = FileTensor & { readonly range: Range | null }

/** What a read is told: the most values of a tensor, and who hears the share that is done. */
export interface ReadLimits {
  readonly most: number
  readonly onPart?: (share: number) => void
}

/** Of reading values, the share that is not spent on looking for their range. */
const READING = 0.9

/**
 * Reads a .npy file of real numbers, of either byte order and either memory order. Throws FileError:
 * of a tensor over the limit before room is made for it.
 */
export async function readNpy(file: Blob, name: string, limits: ReadLimits): Promise<ReadTensor> {
  const header = await peekNpy(piecesOf(file), file.size)
  const needed = header.offset + valueBytes(header)
  // What is too large to hold is said first: it is the reason that helps.
  checkShape(header.shape, limits.most)
  if (needed > file.size) throw new FileError({ code: 'truncated', needed, found: file.size })
  return decodeNpy(piecesOf(file.slice(0, needed)), header, name, limits)
}

/** The header at the start of these bytes, of which there are `total`. Throws FileError. */
export async function peekNpy(pieces: Pieces, total: number): Promise<NpyHeader> {
  let head = new Uint8Array()
  for await (const piece of pieces) {
    const longer = new Uint8Array(head.length + piece.length)
    longer.set(head)
    longer.set(piece, head.length)
    head = longer
    const header = readNpyHeader(head, total)
    if (header) return header
  }
  throw new FileError(
    head.length === 0
      ? { code: 'empty' }
      : { code: 'truncated', needed: total, found: head.length },
  )
}

/** The tensor in the bytes of a .npy file, header and all, which `header` was read from. */
export async function decodeNpy(
  pieces: Pieces,
  header: NpyHeader,
  name: string,
  { most, onPart = () => {} }: ReadLimits,
): Promise<ReadTensor> {
  const values = new FileValues(header, most)
  const end = header.offset + valueBytes(header)
  let at = 0
  for await (const piece of pieces) {
    values.add(piece.subarray(Math.max(0, header.offset - at), Math.max(0, end - at)))
    at += piece.length
    onPart((READING * Math.min(at, end)) / end)
  }
  if (at < end) throw new FileError({ code: 'truncated', needed: end, found: at })
  const { data, exact } = values
  const range = finiteRange(data, (share) => onPart(READING + share * (1 - READING)))
  return { name, shape: header.shape, dtype: header.type.name, data, exact, range }
}
