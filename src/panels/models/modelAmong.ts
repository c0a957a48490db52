import { readSlice } from '../../tensors/files/bytes.ts'
import { type FileKind, fileKind, HEAD } from '../../tensors/files/fileKind.ts'

/** Kinds that a name does not overrule. */
const OTHERS: readonly FileKind[] = ['npy', 'zip', 'picture', 'lfsPointer', 'webPage']

/** The ONNX model among files: by its name where it is not plainly something else, or by its bytes. */
export async function modelAmong(files: readonly File[]): Promise<File | undefined> {
  const kinds = await Promise.all(files.map(kindOf))
  const named = files.findIndex(
    ({ name }, i) => /\.onnx$/i.test(name) && !OTHERS.includes(kinds[i]!),
  )
  return files[named >= 0 ? named : kinds.indexOf('model')]
}

/** What can't be read is unknown here: whoever opens it says so. */
const kindOf = (file: File): Promise<FileKind> =>
  readSlice(file, 0, Math.min(HEAD, file.size)).then(fileKind, () => 'unknown')
