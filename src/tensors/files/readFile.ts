import { finiteRange } from '../range.ts'
import { readArrayText } from './arrayText.ts'
import { readSlice } from './bytes.ts'
import { FileError } from './fileError.ts'
import { fileKind, HEAD } from './fileKind.ts'
import type { Listed, Member } from './listing.ts'
import { readPolygraphy } from './polygraphy.ts'
import { type ReadLimits, type ReadTensor, readNpy } from './readNpy.ts'
import { readNpz } from './readNpz.ts'

/** What is read: a file, and which of its arrays once that is known. */
export interface FileRequest {
  readonly file: Blob
  readonly name: string
  /** Most values of a tensor. */
  readonly most: number
  /** An index into the list that the file gave before; null where there is none yet. */
  readonly pick: number | null
}

/** A tensor, or the arrays of a file that has several, to pick one from. */
export type FileContent =
  | { readonly kind: 'tensor'; readonly tensor: ReadTensor }
  | { readonly kind: 'several'; readonly list: readonly Listed[] }

/** Longest text that is read, in bytes; a browser's strings end at twice as much. */
const LONGEST_TEXT = 2 ** 28

/**
 * Reads .npy, .npz, Polygraphy's JSON, and arrays in text, told by their first bytes. Throws
 * FileError, and nothing else, whatever the file holds.
 */
export async function readFile(
  { file, name, most, pick }: FileRequest,
  onPart?: (share: number) => void,
): Promise<FileContent> {
  const limits = onPart ? { most, onPart } : { most }
  const kind = fileKind(await readSlice(file, 0, Math.min(HEAD, file.size)))
  switch (kind) {
    case 'empty':
    case 'lfsPointer':
    case 'webPage':
      throw new FileError({ code: kind })
    case 'npy':
      return { kind: 'tensor', tensor: await readNpy(file, name, limits) }
    case 'arrayText': {
      const tensor = readArrayText(await textOf(file), name, most)
      return { kind: 'tensor', tensor: { ...tensor, range: finiteRange(tensor.data) } }
    }
    case 'zip':
      return readMember(await readNpz(file, most), name, pick, limits)
    case 'json':
      return readMember(await readPolygraphy(await textOf(file), most), name, pick, limits)
    default:
      throw new FileError({ code: 'unknown' })
  }
}

async function readMember(
  members: readonly Member[],
  file: string,
  pick: number | null,
  limits: ReadLimits,
): Promise<FileContent> {
  const member = members.length === 1 ? members[0] : pick === null ? undefined : members[pick]
  if (!member) {
    const list = members.map(({ name, shape, dtype, problem }) => ({ name, shape, dtype, problem }))
    return { kind: 'several', list }
  }
  const tensor = await member.read(limits)
  return { kind: 'tensor', tensor: { ...tensor, name: `${file} · ${member.name}` } }
}

async function textOf(file: Blob): Promise<string> {
  if (file.size > LONGEST_TEXT) {
    throw new FileError({ code: 'longFile', bytes: file.size, most: LONGEST_TEXT })
  }
  return new TextDecoder().decode(await readSlice(file, 0, file.size))
}
