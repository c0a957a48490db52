import { type Shape, volume } from '../core/shape.ts'
import type { Tensor } from '../tensors/tensor.ts'
import { bytes, type Codec, list, number } from './codecs.ts'
import { MOST_VALUES_IN_LINK } from './fillCodec.ts'
import { findTensor, keepTensor } from './keptTensors.ts'

/** The same kept tensor for a text as long as the page is open, so that Back finds it again. */
const ids = new Map<string, string>()
const texts = new Map<string, string>()

/** `values:<shape>:<bytes>:<name>` of a small tensor, `file:<id>` of a large one, nothing of none. */
export const recordedCodec: Codec<string | null> = {
  read: (text) => {
    const [kind, rest] = cut(text)
    if (kind === 'file' && rest !== '') return rest
    return kind === 'values' ? (ids.get(text) ?? readValues(text, rest)) : null
  },
  write: (id) => {
    if (id === null) return ''
    const kept = findTensor(id)
    if (!kept || kept.data.length > MOST_VALUES_IN_LINK) return `file:${id}`
    const text = texts.get(id) ?? writeValues(kept)
    pair(text, id)
    return text
  },
}

function readValues(text: string, rest: string): string | null {
  const [shapeText, after] = cut(rest)
  const [valuesText, name] = cut(after)
  const shape = lengths.read(shapeText)
  const data = bytes.read(valuesText)
  if (!shape || !data || !holds(shape, data.length)) return null
  const id = keepTensor({ shape, data }, name)
  pair(text, id)
  return id
}

const holds = (shape: Shape, count: number) =>
  shape.every((length) => Number.isSafeInteger(length) && length > 0) &&
  volume(shape) === count &&
  count <= MOST_VALUES_IN_LINK

function writeValues({ shape, data, name }: Tensor & { readonly name: string }): string {
  return `values:${lengths.write(shape)}:${bytes.write(data)}:${name}`
}

function pair(text: string, id: string): void {
  ids.set(text, id)
  texts.set(id, text)
}

const lengths = list(number, 'x')

function cut(text: string): [string, string] {
  const colon = text.indexOf(':')
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)]
}
