import { FileError, type ForeignElements } from './fileError.ts'

/** Values as float32, and whether none of them was rounded. */
export interface Stored {
  readonly values: Float32Array
  readonly exact: boolean
}

/** Elements of a .npy file that are real numbers. */
export interface ElementType {
  /** NumPy's word: `float64`, `uint8`, `bool`. */
  readonly name: string
  readonly bytes: number
  readonly bigEndian: boolean
  /** Reads whole elements in the machine's byte order, from the start of a buffer. */
  readonly read: (buffer: ArrayBuffer) => Stored
}

/** What reads each type, by NumPy's letter and size. */
const READERS: Readonly<Record<string, readonly [string, (buffer: ArrayBuffer) => Stored]>> = {
  b1: ['bool', (buffer) => exactly(new Uint8Array(buffer).map((byte) => (byte === 0 ? 0 : 1)))],
  u1: ['uint8', (buffer) => exactly(new Uint8Array(buffer))],
  u2: ['uint16', (buffer) => exactly(new Uint16Array(buffer))],
  u4: ['uint32', (buffer) => rounded(new Uint32Array(buffer))],
  u8: ['uint64', (buffer) => roundedBig(new BigUint64Array(buffer))],
  i1: ['int8', (buffer) => exactly(new Int8Array(buffer))],
  i2: ['int16', (buffer) => exactly(new Int16Array(buffer))],
  i4: ['int32', (buffer) => rounded(new Int32Array(buffer))],
  i8: ['int64', (buffer) => roundedBig(new BigInt64Array(buffer))],
  f2: ['float16', (buffer) => exactly(Array.from(new Uint16Array(buffer), halfFloat))],
  f4: ['float32', (buffer) => ({ values: new Float32Array(buffer), exact: true })],
  f8: ['float64', (buffer) => rounded(new Float64Array(buffer))],
}

const FOREIGN: Readonly<Record<string, ForeignElements>> = {
  O: 'object',
  U: 'text',
  S: 'text',
  a: 'text',
  c: 'complex',
  M: 'date',
  m: 'date',
  V: 'raw',
  f: 'longDouble',
}

/**
 * The elements that a `descr` such as `<f4` speaks of. Throws FileError where they are no real
 * numbers of a size that NumPy has everywhere.
 */
export function elementType(descr: string): ElementType {
  const [, order, kind, size] = /^([<>=|]?)([A-Za-z])(\d{0,9})/.exec(descr) ?? []
  const reader = Object.hasOwn(READERS, `${kind}${size}`) ? READERS[`${kind}${size}`] : undefined
  if (!reader || !/^.?[a-z]\d$/.test(descr)) {
    const foreign = kind !== undefined && Object.hasOwn(FOREIGN, kind) ? FOREIGN[kind] : undefined
    throw new FileError({ code: 'elements', kind: foreign ?? 'other', dtype: descr.slice(0, 40) })
  }
  const [name, read] = reader
  return { name, bytes: Number(size), bigEndian: order === '>' && size !== '1', read }
}

const exactly = (given: ArrayLike<number>): Stored => ({
  values: new Float32Array(given),
  exact: true,
})

function rounded(given: Uint32Array | Int32Array | Float64Array): Stored {
  const values = new Float32Array(given)
  // nan stays nan, which is no rounding.
  const exact = given.every((value, i) => value === values[i] || Number.isNaN(value))
  return { values, exact }
}

function roundedBig(given: BigInt64Array | BigUint64Array): Stored {
  const values = Float32Array.from(given, Number)
  let exact = true
  for (let i = 0; i < given.length && exact; i++) exact = BigInt(values[i]!) === given[i]
  return { values, exact }
}

/** The value of IEEE 754's binary16: a sign, five bits of exponent, ten of fraction. */
function halfFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 31
  const fraction = (bits & 1023) / 1024
  if (exponent === 0) return sign * fraction * 2 ** -14
  if (exponent === 31) return fraction > 0 ? Number.NaN : sign * Number.POSITIVE_INFINITY
  return sign * (1 + fraction) * 2 ** (exponent - 15)
}
