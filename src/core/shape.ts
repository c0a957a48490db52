/** Lengths of a tensor, outermost axis first. */
export type Shape = readonly number[]

/** Number of elements; 1 for a scalar. */
export function volume(shape: Shape): number {
  return shape.reduce((product, length) => product * length, 1)
}

/** Row-major strides in elements, innermost 1. */
export function strides(shape: Shape): number[] {
  const result = new Array<number>(shape.length).fill(1)
  for (let a = shape.length - 2; a >= 0; a--) result[a] = result[a + 1]! * shape[a + 1]!
  return result
}

/** Flat row-major offset of an index. */
export function offsetOf(index: readonly number[], shape: Shape): number {
  return index.reduce((offset, i, axis) => offset * shape[axis]! + i, 0)
}

/** The index at a flat row-major offset. */
export function indexAt(offset: number, shape: Shape): number[] {
  const index = new Array<number>(shape.length)
  let rest = offset
  for (let a = shape.length - 1; a >= 0; a--) {
    index[a] = rest % shape[a]!
    rest = Math.floor(rest / shape[a]!)
  }
  return index
}
