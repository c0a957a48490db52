import { Inflate } from 'fflate'
import { piecesOf } from './bytes.ts'
import { FileError } from './fileError.ts'
import { packedPart, type ZipEntry } from './zipDirectory.ts'

/** Packed bytes that are unpacked at once: deflate makes at most 1,032 times as much of them. */
const STEP = 2 ** 12

/**
 * The bytes of a file in an archive, piece by piece, never more than its directory says. Throws
 * FileError where they are more or fewer, or not those that were packed.
 */
export async function* unzipped(file: Blob, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const { encrypted, method, size } = entry
  if (encrypted) throw new FileError({ code: 'zipEncrypted' })
  if (method !== 0 && method !== 8) throw new FileError({ code: 'zipMethod', method })
  const packed = piecesOf(await packedPart(file, entry))
  const crc = new Crc32()
  let length = 0
  for await (const piece of method === 0 ? packed : inflated(packed)) {
    length += piece.length
    if (length > size) throw new FileError({ code: 'zipBroken' })
    crc.add(piece)
    yield piece
  }
  if (length < size || crc.value !== entry.crc) throw new FileError({ code: 'zipBroken' })
}

async function* inflated(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const out: Uint8Array[] = []
  const inflate = new Inflate((piece) => out.push(piece))
  const push = (bytes: Uint8Array, last: boolean) => {
    try {
      inflate.push(bytes, last)
    } catch {
      throw new FileError({ code: 'zipBroken' })
    }
  }
  for await (const piece of packed) {
    for (let at = 0; at < piece.length; at += STEP) {
      push(piece.subarray(at, at + STEP), false)
      yield* out.splice(0)
    }
  }
  push(new Uint8Array(), true)
  yield* out.splice(0)
}

/** What a remainder changes by a byte: the reversed polynomial of ZIP's CRC-32, 0xedb88320. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** The check sum of ZIP. */
class Crc32 {
  #state = 0xffffffff

  add(bytes: Uint8Array): void {
    let state = this.#state
    for (let i = 0; i < bytes.length; i++) state = TABLE[(state ^ bytes[i]!) & 255]! ^ (state >>> 8)
    this.#state = state
  }

  get value(): number {
    return ~this.#state >>> 0
  }
}
