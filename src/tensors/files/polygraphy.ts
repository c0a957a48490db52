import { FileError } from './fileError.ts'
import { listed, type Member } from './listing.ts'
import { decodeNpy, peekNpy } from './readNpy.ts'
import { readNpz } from './readNpz.ts'

/** Most arrays that are listed. */
const MOST_ARRAYS = 10_000
/** Polygraphy nests eight deep: results, runners, iterations, outputs, each with an array inside. */
const DEEPEST = 16
/** Characters that are decoded at once, a multiple of four. */
const PIECE = 2 ** 20

/** Levels that a person need not read. */
const UNNAMED = ['lst', 'outputs', 'values']

/**
 * The arrays in JSON as Polygraphy saves it (`--save-outputs`, `--save-inputs`, `save_json`): an
 * array is `{array: base64 of a .npy file}`. Named by runner, iteration and output. The format is
 * that of `polygraphy/json/serde.py` and `comparator/struct.py`. Throws FileError where the text is
 * no JSON, and where there is no array in it.
 */
export async function readPolygraphy(text: string, most: number): Promise<Member[]> {
  const members: Member[] = []
  for (const { name, array } of arraysIn(parse(text), [], 0)) {
    if (members.length === MOST_ARRAYS) break
    members.push(await memberOf(name, array, most))
  }
  if (members.length === 0) throw new FileError({ code: 'noArrays' })
  return members
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new FileError({ code: 'jsonBroken' })
  }
}

interface Found {
  readonly name: string
  readonly array: string
}

function* arraysIn(value: unknown, names: readonly string[], depth: number): Generator<Found> {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return
  if (Array.isArray(value)) {
    const [runner, iterations] = value
    if (value.length === 2 && typeof runner === 'string') {
      yield* arraysIn(iterations, [...names, runner], depth + 1)
      return
    }
    const several = value.length > 1
    for (const [i, entry] of value.entries()) {
      const pair = Array.isArray(entry) && typeof entry[0] === 'string'
      yield* arraysIn(entry, several && !pair ? [...names, `#${i}`] : names, depth + 1)
    }
    return
  }
  if ('array' in value && typeof value.array === 'string') {
    yield { name: names.join(' · ') || 'array', array: value.array }
    return
  }
  for (const [key, inner] of Object.entries(value)) {
    yield* arraysIn(inner, UNNAMED.includes(key) ? names : [...names, key], depth + 1)
  }
}

async function memberOf(name: string, base64: string, most: number): Promise<Member> {
  // `PK`: older versions packed one array in a .npz file.
  if (base64.startsWith('UEsD')) return packedMember(name, base64, most)
  const total = Math.floor((base64.replace(/=+$/, '').length * 3) / 4)
  const peek = () => peekNpy(decoded(base64), total)
  return {
    ...(await listed(name, peek, most)),
    read: async (limits) => {
      const header = await peek()
      return decodeNpy(decoded(base64), header, name, limits)
    },
  }
}

async function packedMember(name: string, base64: string, most: number): Promise<Member> {
  try {
    const [member] = await readNpz(new Blob([...decoded(base64)]), most)
    const read: Member['read'] = async (limits) => ({ ...(await member!.read(limits)), name })
    return { ...member!, name, read }
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    const { problem } = error
    const read = () => Promise.reject(error)
    return { name, shape: null, dtype: null, problem, read }
  }
}

function* decoded(base64: string): Generator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < base64.length; at += PIECE) {
    const part = base64.slice(at, at + PIECE)
    yield Uint8Array.from(binary(part), (character) => character.charCodeAt(0))
  }
}

function binary(base64: string): string {
  try {
    return atob(base64)
  } catch {
    throw new FileError({ code: 'jsonBroken' })
  }
}
