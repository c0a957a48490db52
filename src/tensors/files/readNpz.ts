import { FileError } from './fileError.ts'
import { listed, type Member, npyBytes } from './listing.ts'
import { decodeNpy, peekNpy } from './readNpy.ts'
import { unzipped } from './unzip.ts'
import { readZipDirectory, type ZipEntry } from './zipDirectory.ts'

/**
 * The arrays of a .npz file, of which `most` values each can be held. Only their headers are
 * unpacked; each is read when it is asked for. Throws FileError where there is none.
 */
export async function readNpz(file: Blob, most: number): Promise<Member[]> {
  const entries = (await readZipDirectory(file)).filter(({ name }) => name.endsWith('.npy'))
  if (entries.length === 0) throw new FileError({ code: 'noArrays' })
  const members: Member[] = []
  for (const entry of entries) members.push(await memberOf(file, entry, most))
  return members
}

async function memberOf(file: Blob, entry: ZipEntry, most: number): Promise<Member> {
  const name = entry.name.slice(0, -'.npy'.length)
  const peek = async () => {
    const header = await peekNpy(unzipped(file, entry), entry.size)
    const needed = npyBytes(header)
    // What NumPy packs is an array and nothing else.
    if (entry.size !== needed) {
      throw new FileError({ code: 'zipSize', declared: entry.size, needed })
    }
    return header
  }
  return {
    ...(await listed(name, peek, most)),
    read: async (limits) => decodeNpy(unzipped(file, entry), await peek(), name, limits),
  }
}
