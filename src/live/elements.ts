/** Elements of a tensor in JavaScript. Those of float16 exist where the browser has them. */
type Elements = ArrayLike<number> | ArrayLike<bigint>

interface Maker {
  from(values: Float32Array): Elements
}

const halves = (globalThis as { Float16Array?: Maker & (new (buffer: ArrayBuffer) => Elements) })
  .Float16Array

const big = { from: (values: Float32Array) => BigInt64Array.from(values, wholeOf) }
const wholeOf = (value: number) => BigInt(Number.isFinite(value) ? Math.trunc(value) : 0)

const MAKERS: Readonly<Record<string, Maker | undefined>> = {
  float32: Float32Array,
  float64: Float64Array,
  float16: halves,
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  int64: big,
  bool: Uint8Array,
}

/** Values as elements of a type by ONNX Runtime's name. Throws where this browser has none such. */
export function toElements(type: string, values: Float32Array): Elements {
  const maker = MAKERS[type]
  if (!maker) throw new Error(`no tensors of ${type} here`)
  return maker.from(values)
}

/** Elements of a type as float32, rounded where it can't hold them. */
export function toFloats(type: string, elements: Elements): Float32Array {
  if (type === 'float16' && elements instanceof Uint16Array) {
    if (!halves) throw new Error('no tensors of float16 here')
    return toFloats('float32', new halves(elements.slice().buffer))
  }
  return Float32Array.from(elements as ArrayLike<number>, Number)
}
