import { indexAt, type Shape } from '../core/shape.ts'
import { isWithin, type Tolerance } from '../core/tolerance.ts'

/** What a recorded output is held to until the user says otherwise. */
export const DEFAULT_TOLERANCE: Tolerance = { absolute: 1e-5, relative: 1e-5 }

/** Elements that are farther apart than a tolerance allows. */
export interface Outside {
  readonly count: number
  /** Index of the first; null where there is none. */
  readonly first: readonly number[] | null
  /** Smallest and largest index of them along each axis; empty where there is none. */
  readonly extent: readonly (readonly [number, number])[]
}

/** What is outside a tolerance in two outputs of one shape, row-major. */
export function outsideOf(
  a: Float32Array,
  b: Float32Array,
  shape: Shape,
  tolerance: Tolerance,
): Outside {
  const low = shape.map((length) => length)
  const high = shape.map(() => -1)
  let [count, first] = [0, -1]
  for (let i = 0; i < a.length; i++) {
    if (isWithin(a[i]!, b[i]!, tolerance)) continue
    if (count++ === 0) first = i
    let rest = i
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const at = rest % shape[axis]!
      rest = (rest - at) / shape[axis]!
      if (at < low[axis]!) low[axis] = at
      if (at > high[axis]!) high[axis] = at
    }
  }
  if (count === 0) return { count, first: null, extent: [] }
  return { count, first: indexAt(first, shape), extent: low.map((at, axis) => [at, high[axis]!]) }
}
