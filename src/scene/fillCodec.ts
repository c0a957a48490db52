import { GENERATOR_KINDS } from '../tensors/generators.ts'
import { bytes, type Codec, number } from './codecs.ts'
import { findTensor } from './keptTensors.ts'
import type { Fill } from './scene.ts'

/** Largest tensor that travels in a link as bytes: 22,000 characters. */
export const MOST_VALUES_IN_LINK = 4096

/** `ramp`, `random:7`, `values:<bytes>`, `file:<id>`. What a small file holds travels as values. */
export const fillCodec: Codec<Fill> = {
  read: (text) => {
    const [kind, rest] = split(text)
    if (kind === 'values') {
      const data = bytes.read(rest)
      return data && data.length <= MOST_VALUES_IN_LINK ? { kind, data } : null
    }
    // What pictures were called in older links.
    if (kind === 'file' || kind === 'image') return rest === '' ? null : { kind: 'file', id: rest }
    if (kind === 'random') return randomOf(rest)
    const generator = GENERATOR_KINDS.find((name) => name !== 'random' && name === text)
    return generator && generator !== 'random' ? { kind: generator } : null
  },
  write: (fill) => {
    if (fill.kind === 'random') return `random:${fill.seed}`
    if (fill.kind === 'values') return `values:${bytes.write(fill.data)}`
    if (fill.kind !== 'file') return fill.kind
    const kept = findTensor(fill.id)
    return kept && kept.data.length <= MOST_VALUES_IN_LINK
      ? `values:${bytes.write(kept.data)}`
      : `file:${fill.id}`
  },
}

function randomOf(text: string): Fill | null {
  const seed = number.read(text)
  return seed !== null && Number.isSafeInteger(seed) && seed >= 0 ? { kind: 'random', seed } : null
}

function split(text: string): [string, string] {
  const colon = text.indexOf(':')
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)]
}
