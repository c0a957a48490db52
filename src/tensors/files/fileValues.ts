import { type Shape, strides, volume } from '../../core/shape.ts'
import { FileError } from './fileError.ts'
import type { NpyHeader } from './npyHeader.ts'

/** Most dimensions of a tensor. */
const MOST_DIMS = 8

/** Throws FileError where a tensor of that shape can't be held in `most` float32 values. */
export function checkShape(shape: Shape, most: number): void {
  if (shape.length < 1 || shape.length > MOST_DIMS) throw new FileError({ code: 'rank', shape })
  if (shape.includes(0)) throw new FileError({ code: 'noElements', shape })
  const count = volume(shape)
  if (count > most) {
    throw new FileError({ code: 'tooLarge', shape, bytes: 4 * count, most: 4 * most })
  }
}

/** Room for that many values. Throws FileError where the browser has none. */
export function allocate(count: number): Float32Array<ArrayBuffer> {
  try {
    return new Float32Array(count)
  } catch {
    throw new FileError({ code: 'memory', bytes: 4 * count })
  }
}

/** The values of a .npy file, filled in row-major order from its bytes piece by piece. */
export class FileValues {
  readonly data: Float32Array<ArrayBuffer>
  readonly #header: NpyHeader
  readonly #place: (values: Float32Array) => void
  /** Bytes of an element whose end has not come yet. */
  #rest = new Uint8Array()
  #exact = true

  /** Throws FileError of what is over `most` values, before room for it is made. */
  constructor(header: NpyHeader, most: number) {
    checkShape(header.shape, most)
    this.#header = header
    this.data = allocate(volume(header.shape))
    this.#place = header.fortran ? byColumns(this.data, header.shape) : byRows(this.data)
  }

  /** Whether float32 held every value. */
  get exact(): boolean {
    return this.#exact
  }

  /** Takes the next bytes. */
  add(bytes: Uint8Array): void {
    const { type } = this.#header
    const length = this.#rest.length + bytes.length
    const whole = length - (length % type.bytes)
    const joined = new Uint8Array(length)
    joined.set(this.#rest)
    joined.set(bytes, this.#rest.length)
    this.#rest = joined.slice(whole)
    if (whole === 0) return
    const elements = joined.slice(0, whole)
    if (type.bigEndian) swapBytes(elements, type.bytes)
    const { values, exact } = type.read(elements.buffer)
    this.#exact &&= exact
    this.#place(values)
  }
}

function swapBytes(bytes: Uint8Array, size: number): void {
  for (let at = 0; at < bytes.length; at += size) bytes.subarray(at, at + size).reverse()
}

function byRows(data: Float32Array) {
  let filled = 0
  return (values: Float32Array) => {
    data.set(values, filled)
    filled += values.length
  }
}

/** Places values that come with the first index running fastest. */
function byColumns(data: Float32Array, shape: Shape) {
  const step = strides(shape)
  const index = new Array<number>(shape.length).fill(0)
  let offset = 0
  const next = () => {
    for (let axis = 0; axis < shape.length; axis++) {
      index[axis]!++
      offset += step[axis]!
      if (index[axis]! < shape[axis]!) return
      offset -= step[axis]! * shape[axis]!
      index[axis] = 0
    }
  }
  return (values: Float32Array) => {
    for (const value of values) {
      data[offset] = value
      next()
    }
  }
}
