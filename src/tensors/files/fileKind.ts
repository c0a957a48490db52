import { looksLikeArray } from './arrayText.ts'
import { NPY_MAGIC } from './npyHeader.ts'

/** What a file is, as far as its first bytes tell. */
export type FileKind =
  | ('npy' | 'zip' | 'json' | 'arrayText' | 'picture' | 'model' | 'empty' | 'unknown')
  /** What stands in the place of a file that was not fetched. */
  | ('lfsPointer' | 'webPage')

/** Bytes that a kind is told by. */
export const HEAD = 256

const ascii = (text: string) => Array.from(text, (character) => character.charCodeAt(0))

/** What files begin with; null stands for any byte. */
const MAGIC: readonly (readonly [FileKind, readonly (number | null)[]])[] = [
  ['npy', NPY_MAGIC],
  ['zip', [0x50, 0x4b, 3, 4]],
  ['zip', [0x50, 0x4b, 5, 6]],
  ['picture', [0x89, ...ascii('PNG')]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', ascii('GIF8')],
  ['picture', ascii('BM')],
  ['picture', [...ascii('RIFF'), null, null, null, null, ...ascii('WEBP')]],
  ['picture', [null, null, null, null, ...ascii('ftypavif')]],
  ['lfsPointer', ascii('version https://git-lfs')],
]

/** The kind of a file that begins with these bytes. */
export function fileKind(head: Uint8Array): FileKind {
  if (head.length === 0) return 'empty'
  const known = MAGIC.find(([, magic]) =>
    magic.every((byte, i) => (byte === null ? i < head.length : head[i] === byte)),
  )
  if (known) return known[0]
  if (looksLikeModel(head)) return 'model'
  const text = new TextDecoder().decode(head).trimStart()
  if (/^<(?:!doctype\s+html|html)/i.test(text)) return 'webPage'
  if (/^(?:\{|\[[\s[]*\{)/.test(text)) return 'json'
  return looksLikeArray(text) ? 'arrayText' : 'unknown'
}

/** Fields of ModelProto that may follow its version, as tag and wire type. */
const AFTER_VERSION = [0x12, 0x1a, 0x22, 0x28, 0x32, 0x3a, 0x42]

/** Whether bytes begin as every exporter begins an ONNX model: with the version of the format. */
function looksLikeModel([tag, version, next]: Uint8Array): boolean {
  return tag === 8 && version! >= 1 && version! < 32 && AFTER_VERSION.includes(next!)
}
