import type { Shape } from '../../core/shape.ts'
import { FileError, type FileProblem } from './fileError.ts'
import { checkShape } from './fileValues.ts'
import { type NpyHeader, valueBytes } from './npyHeader.ts'
import type { ReadLimits, ReadTensor } from './readNpy.ts'

/** An array in a file of several, as its header tells of it. */
export interface Listed {
  readonly name: string
  /** Null where it can't be told. */
  readonly shape: Shape | null
  readonly dtype: string | null
  /** Why it can't be opened; null where nothing is known against it. */
  readonly problem: FileProblem | null
}

/** An array in a file of several, unread. */
export interface Member extends Listed {
  readonly read: (limits: ReadLimits) => Promise<ReadTensor>
}

/** Tells of an array without reading its values, and why it can't be opened where it can't. */
export async function listed(
  name: string,
  peek: () => Promise<NpyHeader>,
  most: number,
): Promise<Listed> {
  let header: NpyHeader | null = null
  try {
    header = await peek()
    checkShape(header.shape, most)
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    const { problem } = error
    const dtype = header?.type.name ?? (problem.code === 'elements' ? problem.dtype : null)
    return { name, shape: header?.shape ?? null, dtype, problem }
  }
  return { name, shape: header.shape, dtype: header.type.name, problem: null }
}

/** Bytes of a whole .npy file with that header. */
export const npyBytes = (header: NpyHeader) => header.offset + valueBytes(header)
