import { volume } from '../core/shape.ts'
import type { TensorProto } from './protos.ts'

/** TensorProto.DataType, as far as sizes, scales and regions are of them. */
export const FLOAT = 1
export const UINT8 = 2
export const INT32 = 6
export const INT64 = 7
export const BOOL = 9
const FLOAT16 = 10
const DOUBLE = 11

const WIDTHS: Readonly<Record<number, number>> = {
  [FLOAT]: 4,
  [UINT8]: 1,
  3: 1,
  [INT32]: 4,
  [INT64]: 8,
  [BOOL]: 1,
  [FLOAT16]: 2,
  [DOUBLE]: 8,
}

/** Bytes that an element takes; 0 for types that are not read. */
export const bytesOfElement = ({ dataType = 0 }: TensorProto) => WIDTHS[dataType] ?? 0

/** How many elements a tensor has. */
export const countOf = ({ dims }: TensorProto) => volume(dims)

/** Where an external tensor's values are; null where they are in the model. */
export function externalOf({ dataLocation, externalData }: TensorProto) {
  if (dataLocation !== 1) return null
  const entry = (name: string) => externalData.find(({ key }) => key === name)?.value
  const number = (name: string) => {
    const value = Number(entry(name) ?? Number.NaN)
    return Number.isSafeInteger(value) && value >= 0 ? value : null
  }
  return {
    location: entry('location') ?? '',
    offset: number('offset') ?? 0,
    length: number('length'),
  }
}

/** The values of a small tensor; null where they were skipped, are elsewhere, or don't fit its dims. */
export function tensorValues(tensor: TensorProto): readonly number[] | null {
  const count = countOf(tensor)
  const values = valuesOf(tensor)
  return values && values.length === count ? values : null
}

function valuesOf(tensor: TensorProto): readonly number[] | null {
  const { dataType = 0, rawData, floatData, int32Data, int64Data, doubleData, skipped } = tensor
  if (tensor.dataLocation === 1 || skipped) return null
  if (rawData) return rawData.data && rawValues(rawData.data, dataType)
  switch (dataType) {
    case FLOAT:
      return floatData
    case INT64:
      return int64Data
    case DOUBLE:
      return doubleData
    case FLOAT16:
      return int32Data.map(halfToNumber)
    default:
      return WIDTHS[dataType] ? int32Data : null
  }
}

/** Values as they lie in `raw_data`: little-endian. */
function rawValues(bytes: Uint8Array, dataType: number): readonly number[] | null {
  const width = WIDTHS[dataType]
  if (!width) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const read = (at: number): number => {
    switch (dataType) {
      case FLOAT:
        return view.getFloat32(at, true)
      case DOUBLE:
        return view.getFloat64(at, true)
      case INT32:
        return view.getInt32(at, true)
      case INT64:
        return Number(view.getBigInt64(at, true))
      case FLOAT16:
        return halfToNumber(view.getUint16(at, true))
      case 3:
        return view.getInt8(at)
      default:
        return view.getUint8(at)
    }
  }
  return Array.from({ length: Math.floor(bytes.length / width) }, (_, i) => read(i * width))
}

/** A float16 by its bits. */
function halfToNumber(bits: number): number {
  const [sign, exponent, fraction] = [bits & 0x8000 ? -1 : 1, (bits >> 10) & 31, bits & 1023]
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY
  if (exponent === 0) return sign * fraction * 2 ** -24
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}
