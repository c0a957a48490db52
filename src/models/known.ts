import { volume } from '../core/shape.ts'

/** A length that is known, or not. */
export type Length = number | null

/** What is known of a tensor before the model runs. */
export interface Known {
  /** Null where not even the rank is known. */
  readonly shape: readonly Length[] | null
  /** The values of a small tensor that follows from shapes and constants. */
  readonly values: readonly number[] | null
  /** The same of a shape as a tensor of which only some lengths are known. */
  readonly lengths?: readonly Length[]
  /** TensorProto.DataType; 0 where it is not known. */
  readonly type: number
}

/** Lists up to so many values are followed: sizes are short. */
export const LONGEST_LIST = 64

export const UNKNOWN: Known = { shape: null, values: null, type: 0 }

/** A tensor of that shape. */
export const shaped = (shape: readonly Length[] | null, type = 0): Known => ({
  shape,
  values: null,
  type,
})

/** A list of known values, or a scalar. */
export const listed = (values: readonly number[], type: number, scalar = false): Known => ({
  shape: scalar ? [] : [values.length],
  values,
  type,
})

/** A shape whose every length is known; else null. */
export function fullShape({ shape }: Known): readonly number[] | null {
  return shape?.every((length): length is number => length !== null) ? shape : null
}

/** How many elements there are; null where that is not known. */
export function countOf(known: Known): number | null {
  const shape = fullShape(known)
  return shape && volume(shape)
}

/** The shape in the place of what is not known of another of the same rank. */
export function completed(known: Known, declared: Known): Known {
  const type = known.type || declared.type
  if (!declared.shape) return { ...known, type }
  if (!known.shape) return { ...declared, values: known.values, type }
  if (known.shape.length !== declared.shape.length) return { ...known, type }
  const shape = known.shape.map((length, i) => length ?? declared.shape![i]!)
  return { ...known, shape, type }
}

/** What is the same of two tensors. */
export function common(a: Known, b: Known = UNKNOWN): Known {
  const same = a.shape?.length === b.shape?.length ? a.shape : null
  const shape = same?.map((length, i) => (length === b.shape![i] ? length : null)) ?? null
  return shaped(shape, a.type === b.type ? a.type : 0)
}
