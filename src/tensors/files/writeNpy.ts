import type { Shape } from '../../core/shape.ts'

/**
 * The types that are written: their NumPy spelling, and arrays of them. Typed arrays are in the
 * machine's byte order, which is little-endian wherever browsers run.
 */
const TYPES = {
  float32: { descr: '<f4', Values: Float32Array },
  int32: { descr: '<i4', Values: Int32Array },
  uint8: { descr: '|u1', Values: Uint8Array },
  int8: { descr: '|i1', Values: Int8Array },
} as const

/** Where values begin is a multiple of this many bytes, as in NumPy's own files. */
const ALIGNMENT = 64
/** `\x93NUMPY`, then version 1.0. */
const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0]

/**
 * A tensor as the bytes of a .npy file, version 1.0, in C order: what `np.save` writes of it. Values
 * are row-major, as many as the shape has. An integer type cuts them as its typed array does.
 */
export function writeNpy(
  values: ArrayLike<number>,
  shape: Shape,
  dtype: keyof typeof TYPES = 'float32',
): Uint8Array<ArrayBuffer> {
  const { Values } = TYPES[dtype]
  const head = npyHeader(shape, dtype)
  const bytes = new Uint8Array(head.length + values.length * Values.BYTES_PER_ELEMENT)
  bytes.set(head)
  new Values(bytes.buffer, head.length, values.length).set(values)
  return bytes
}

/** Values as they stand behind the header, for a file that is written part by part. */
export function npyValues(
  values: ArrayLike<number>,
  dtype: keyof typeof TYPES,
): Uint8Array<ArrayBuffer> {
  return new Uint8Array(TYPES[dtype].Values.from(values).buffer)
}

/** What stands before the values: the magic, the version and the header, padded. */
export function npyHeader(shape: Shape, dtype: keyof typeof TYPES): Uint8Array<ArrayBuffer> {
  const { descr } = TYPES[dtype]
  const tuple = shape.length === 1 ? `${shape[0]},` : shape.join(', ')
  const text = `{'descr': '${descr}', 'fortran_order': False, 'shape': (${tuple}), }`
  // Two bytes say how long the text is, and it ends with a new line.
  const before = MAGIC.length + 2
  const length = Math.ceil((before + text.length + 1) / ALIGNMENT) * ALIGNMENT - before
  const padded = `${text.padEnd(length - 1)}\n`
  const codes = Array.from(padded, (character) => character.charCodeAt(0))
  return Uint8Array.of(...MAGIC, length & 255, length >> 8, ...codes)
}
