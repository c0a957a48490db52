import { FileError } from './fileError.ts'

/** Bytes of a file, some at a time, in order. */
export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Bytes that are read at once: 4 MiB. */
const PIECE = 2 ** 22

/** Reads a file in pieces. Throws FileError where the browser can't. */
export async function* piecesOf(file: Blob, piece = PIECE): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.size; start += piece) {
    yield await readSlice(file, start, Math.min(start + piece, file.size))
  }
}

/** The bytes from `start` up to `end`, which lie within the file. */
export async function readSlice(file: Blob, start: number, end: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(start, end).arrayBuffer())
  } catch {
    throw new FileError({ code: 'unreadable' })
  }
}
