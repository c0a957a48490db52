import type { Shape } from '../core/shape.ts'
import type { ValueInfoProto } from './protos.ts'
import { type Lengths, symbolOf } from './symbols.ts'

/** What has to be given to run a model: a tensor of that shape. */
export interface Feed {
  readonly name: string
  readonly shape: Shape
  /** The type of its elements in ONNX Runtime's word; null for one that holds no numbers. */
  readonly type: string | null
}

/** TensorProto.DataType. */
const TYPES: Readonly<Record<number, string>> = {
  1: 'float32',
  2: 'uint8',
  3: 'int8',
  4: 'uint16',
  5: 'int16',
  6: 'int32',
  7: 'int64',
  9: 'bool',
  10: 'float16',
  11: 'float64',
}

/** The inputs of a model, with lengths for what it leaves open. */
export function feedsOf(inputs: readonly ValueInfoProto[], lengths: Lengths): Feed[] {
  return inputs.map((input) => {
    const { elemType = 0, shape } = input.type?.tensor ?? {}
    const lengthOf = (axis: number, value?: number) => {
      const symbol = symbolOf(input, axis)
      return symbol === null ? (value ?? 1) : (lengths[symbol] ?? 1)
    }
    return {
      name: input.name ?? '',
      shape: (shape?.dims ?? []).map(({ value }, axis) => lengthOf(axis, value)),
      type: TYPES[elemType] ?? null,
    }
  })
}
