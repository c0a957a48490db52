import { shortestFloat32 } from '../tensors/float32.ts'

/** How one value is written in a link. `read` gives null for text that it can't read; never throws. */
export interface Codec<T> {
  read(text: string): T | null
  write(value: T): string
}

const MOST_ENTRIES = 16

/** A finite decimal number. */
export const number: Codec<number> = {
  read: (text) => {
    const value = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
    return Number.isFinite(value) ? value : null
  },
  write: (value) => (Object.is(value, -0) ? '-0' : String(value)),
}

/** A float32 value, NaN and infinities included, as the shortest decimal that names it. */
export const float: Codec<number> = {
  read: (text) => SPECIAL.get(text.toLowerCase()) ?? number.read(text),
  write: (value) => {
    const stored = Math.fround(value)
    if (Number.isNaN(stored)) return 'nan'
    if (!Number.isFinite(stored)) return stored > 0 ? 'inf' : '-inf'
    // Digits lose the sign of -0.
    if (stored === 0) return number.write(stored)
    const { digits, exponent } = shortestFloat32(Math.abs(stored))
    return number.write(Math.sign(stored) * Number(`${digits}e${exponent + 1 - digits.length}`))
  },
}

const SPECIAL = new Map([
  ['nan', Number.NaN],
  ['inf', Number.POSITIVE_INFINITY],
  ['-inf', Number.NEGATIVE_INFINITY],
])

/** `0` or `1`. */
export const flag: Codec<boolean> = {
  read: (text) => (text === '1' ? true : text === '0' ? false : null),
  write: (value) => (value ? '1' : '0'),
}

/** One of a few words. */
export function oneOf<T extends string>(words: readonly T[]): Codec<T> {
  return { read: (text) => words.find((word) => word === text) ?? null, write: (word) => word }
}

/** Entries between separators, at most 16: more than any rank, few enough for a hostile link. */
export function list<T>(entry: Codec<T>, separator: string): Codec<readonly T[]> {
  return {
    read: (text) => {
      const entries = text.split(separator, MOST_ENTRIES + 1).map((part) => entry.read(part))
      const good = entries.filter((value) => value !== null)
      return good.length === entries.length && entries.length <= MOST_ENTRIES ? good : null
    },
    write: (values) => values.map((value) => entry.write(value)).join(separator),
  }
}

/** Float32 values as little-endian bytes in base64url. */
export const bytes: Codec<Float32Array> = {
  read: (text) => {
    try {
      const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
      if (binary.length === 0 || binary.length % 4 !== 0) return null
      const view = new DataView(Uint8Array.from(binary, (c) => c.charCodeAt(0)).buffer)
      return Float32Array.from({ length: binary.length / 4 }, (_, i) =>
        view.getFloat32(4 * i, true),
      )
    } catch {
      return null
    }
  },
  write: (values) => {
    const view = new DataView(new ArrayBuffer(4 * values.length))
    values.forEach((value, i) => {
      view.setFloat32(4 * i, value, true)
    })
    const binary = Array.from(new Uint8Array(view.buffer), (b) => String.fromCharCode(b)).join('')
    return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  },
}
