import { type Shape, volume } from '../../core/shape.ts'
import { type ElementType, elementType } from './elementTypes.ts'
import { FileError } from './fileError.ts'

/** What stands before the values of a .npy file. */
export interface NpyHeader {
  readonly shape: Shape
  readonly type: ElementType
  /** Whether the first index runs fastest. */
  readonly fortran: boolean
  /** Where the values begin, in bytes. */
  readonly offset: number
}

/** `\x93NUMPY`. */
export const NPY_MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]
/** Longer headers are those of structured arrays; NumPy itself wants none over 10,000. */
const LONGEST = 2 ** 16
/** Bytes before the header's text: the magic, two of version, and the text's length in 2 or 4. */
const FIXED = { 1: 10, 2: 12, 3: 12 } as const

/** How many bytes the values take in the file. */
export const valueBytes = ({ shape, type }: NpyHeader) => volume(shape) * type.bytes

/**
 * Reads the header of a .npy file, versions 1.0, 2.0 and 3.0, from its first bytes; null where more
 * of them are needed. `total` is the file's length. Throws FileError.
 */
export function readNpyHeader(bytes: Uint8Array, total: number): NpyHeader | null {
  const cut = (needed: number) => {
    if (total < needed) throw new FileError({ code: 'truncated', needed, found: total })
    return bytes.length < needed
  }
  if (total === 0) throw new FileError({ code: 'empty' })
  if (NPY_MAGIC.some((byte, i) => i < bytes.length && bytes[i] !== byte)) {
    throw new FileError({ code: 'unknown' })
  }
  if (cut(8)) return null
  const [major, minor] = [bytes[6]!, bytes[7]!]
  if ((major !== 1 && major !== 2 && major !== 3) || minor !== 0) {
    throw new FileError({ code: 'npyVersion', version: `${major}.${minor}` })
  }
  if (cut(FIXED[major])) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = major === 1 ? view.getUint16(8, true) : view.getUint32(8, true)
  const offset = FIXED[major] + length
  const most = Math.min(total, LONGEST)
  if (offset > most) throw new FileError({ code: 'longHeader', needed: offset, most })
  if (bytes.length < offset) return null
  const text = bytes.subarray(FIXED[major], offset)
  const encoding = major === 3 ? 'utf-8' : 'latin1'
  return { ...readDict(new TextDecoder(encoding).decode(text)), offset }
}

/** The header's text is a Python dict of three keys, in any order. */
function readDict(text: string): Omit<NpyHeader, 'offset'> {
  const descr = /['"]descr['"]\s*:\s*(?:(['"])(.*?)\1|([[(]))/.exec(text)
  if (descr?.[3]) throw new FileError({ code: 'elements', kind: 'structured', dtype: 'void' })
  const fortran = /['"]fortran_order['"]\s*:\s*(True|False)\b/.exec(text)?.[1]
  const tuple = /['"]shape['"]\s*:\s*\(([\d\s,L]*)\)/.exec(text)?.[1]
  if (!descr || !fortran || tuple === undefined) throw new FileError({ code: 'npyHeader' })
  const type = elementType(descr[2]!)
  return { shape: readTuple(tuple), type, fortran: fortran === 'True' }
}

/** `1, 3, 4, 5`, `3,` or nothing; Python 2 wrote long integers with an L. */
function readTuple(text: string): Shape {
  const entries = text.split(',').map((entry) => entry.trim())
  if (entries.at(-1) === '') entries.pop()
  if (!entries.every((entry) => /^\d+L?$/.test(entry))) throw new FileError({ code: 'npyHeader' })
  return entries.map((entry) => Number.parseInt(entry, 10))
}
