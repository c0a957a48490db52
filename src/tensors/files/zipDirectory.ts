import { readSlice } from './bytes.ts'
import { FileError } from './fileError.ts'

/** A file in an archive, as the archive's directory tells of it. */
export interface ZipEntry {
  readonly name: string
  /** 0 is stored, 8 is deflated. */
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  /** Bytes in the archive. */
  readonly packed: number
  /** Bytes once unpacked. */
  readonly size: number
  /** Where its local header begins. */
  readonly offset: number
}

/** Most files of an archive that are listed. */
const MOST_ENTRIES = 10_000
/** Largest directory that is read, in bytes: names of NumPy arrays are short. */
const LONGEST_DIRECTORY = 2 ** 24

/** Sizes of records without their variable parts, and what they begin with. */
const END = { bytes: 22, signature: 0x06054b50 }
const LOCATOR = { bytes: 20, signature: 0x07064b50 }
const END_64 = { bytes: 56, signature: 0x06064b50 }
const ENTRY = { bytes: 46, signature: 0x02014b50 }
const LOCAL = { bytes: 30, signature: 0x04034b50 }
/** The end record stands before a comment of at most this many bytes. */
const LONGEST_COMMENT = 0xffff
/** What a 32-bit field holds when the number stands in the zip64 extra field. */
const ELSEWHERE = 0xffffffff

const broken = () => new FileError({ code: 'zipBroken' })

/** Lists the files of a ZIP archive, zip64 too, by its directory. Throws FileError. */
export async function readZipDirectory(file: Blob): Promise<ZipEntry[]> {
  const { offset, bytes, entries } = await findDirectory(file)
  if (entries > MOST_ENTRIES) {
    throw new FileError({ code: 'zipEntries', entries, most: MOST_ENTRIES })
  }
  if (offset + bytes > file.size || bytes > LONGEST_DIRECTORY) throw broken()
  const view = viewOf(await readSlice(file, offset, offset + bytes))
  const found: ZipEntry[] = []
  let at = 0
  while (found.length < entries) {
    const { entry, next } = readEntry(view, at)
    found.push(entry)
    at = next
  }
  return found
}

/** The packed bytes of an entry: a part of the archive. Throws FileError. */
export async function packedPart(file: Blob, { offset, packed }: ZipEntry): Promise<Blob> {
  if (offset + LOCAL.bytes > file.size) throw broken()
  const view = viewOf(await readSlice(file, offset, offset + LOCAL.bytes))
  if (view.getUint32(0, true) !== LOCAL.signature) throw broken()
  const start = offset + LOCAL.bytes + view.getUint16(26, true) + view.getUint16(28, true)
  if (start + packed > file.size) {
    throw new FileError({ code: 'truncated', needed: start + packed, found: file.size })
  }
  return file.slice(start, start + packed)
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length)

interface Directory {
  readonly offset: number
  readonly bytes: number
  readonly entries: number
}

async function findDirectory(file: Blob): Promise<Directory> {
  const start = Math.max(0, file.size - END.bytes - LONGEST_COMMENT)
  const view = viewOf(await readSlice(file, start, file.size))
  let at = view.byteLength - END.bytes
  while (at >= 0 && view.getUint32(at, true) !== END.signature) at--
  if (at < 0) throw broken()
  const directory = {
    entries: view.getUint16(at + 10, true),
    bytes: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
  }
  const large = directory.entries === 0xffff || Object.values(directory).includes(ELSEWHERE)
  return large ? await findDirectory64(file, start + at) : directory
}

/** A zip64 archive has a second end record, which a locator just before the first one points to. */
async function findDirectory64(file: Blob, end: number): Promise<Directory> {
  const at = end - LOCATOR.bytes
  if (at < 0) throw broken()
  const locator = viewOf(await readSlice(file, at, end))
  if (locator.getUint32(0, true) !== LOCATOR.signature) throw broken()
  const start = safe(locator.getBigUint64(8, true))
  if (start + END_64.bytes > file.size) throw broken()
  const view = viewOf(await readSlice(file, start, start + END_64.bytes))
  if (view.getUint32(0, true) !== END_64.signature) throw broken()
  return {
    entries: safe(view.getBigUint64(32, true)),
    bytes: safe(view.getBigUint64(40, true)),
    offset: safe(view.getBigUint64(48, true)),
  }
}

function readEntry(view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + ENTRY.bytes > view.byteLength) throw broken()
  if (view.getUint32(at, true) !== ENTRY.signature) throw broken()
  const flags = view.getUint16(at + 8, true)
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
    view.getUint16(at + field, true),
  ) as [number, number, number]
  const name = at + ENTRY.bytes
  const extra = name + nameLength
  const next = extra + extraLength + commentLength
  if (next > view.byteLength) throw broken()
  const large = zip64Numbers(view, extra, extra + extraLength)
  // Only the numbers that say so stand in the extra field, in this order.
  const numberAt = (field: number) => {
    const value = view.getUint32(at + field, true)
    return value === ELSEWHERE ? (large.shift() ?? value) : value
  }
  const size = numberAt(24)
  const packed = numberAt(20)
  const offset = numberAt(42)
  const bytes = new Uint8Array(view.buffer, view.byteOffset + name, nameLength)
  const entry = {
    name: new TextDecoder().decode(bytes),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) === 1,
    crc: view.getUint32(at + 16, true),
    ...{ packed, size, offset },
  }
  return { entry, next }
}

/** The 64-bit numbers of the extra field with id 1. */
function zip64Numbers(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    const length = view.getUint16(at + 2, true)
    if (view.getUint16(at, true) !== 1 || at + 4 + length > end) continue
    const count = Math.min(3, Math.floor(length / 8))
    return Array.from({ length: count }, (_, i) => safe(view.getBigUint64(at + 4 + 8 * i, true)))
  }
  return []
}

function safe(value: bigint): number {
  if (value > Number.MAX_SAFE_INTEGER) throw broken()
  return Number(value)
}
