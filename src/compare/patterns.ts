import { type Shape, strides, volume } from '../core/shape.ts'
import { bfloat16, float16 } from './halves.ts'

export type IntegerRounding = 'truncated' | 'halfEven' | 'halfAway' | 'floor'
export type StoredAs = 'float16' | 'bfloat16'

/** What an output is, element by element, of another one. */
export type Pattern =
  /** Each is that value, whatever the other is. */
  | { readonly kind: 'constant'; readonly value: number }
  /** Each is rounded to that type. */
  | { readonly kind: 'stored'; readonly as: StoredAs }
  /** Each is cut to that range, after it was rounded to an integer in that way, if at all. */
  | {
      readonly kind: 'integers'
      readonly rounding: IntegerRounding
      readonly range: readonly [number, number] | null
    }
  | { readonly kind: 'cut'; readonly range: readonly [number, number] }
  /** Each times a number, or plus a number, in float32. */
  | { readonly kind: 'scaled'; readonly by: number }
  | { readonly kind: 'offset'; readonly by: number }
  /** Element i along an axis is element i − by, where there is one. */
  | { readonly kind: 'shifted'; readonly axis: number; readonly by: number }
  /** Element i along an axis is element length − 1 − i. */
  | { readonly kind: 'reversed'; readonly axis: number }

/** Numbers that pixels are scaled by on their way into and out of a network. */
const FACTORS = [255, 1 / 255, 127.5, 1 / 127.5, 256, 1 / 256, -1]
const SHIFTS = [1, -1, 2, -2]

/**
 * What `b` is of `a`, where that holds of every element to the last bit; null where none of what is
 * looked for does, or where they do not differ. Both are row-major with `shape`.
 */
export function patternOf(a: Float32Array, b: Float32Array, shape: Shape): Pattern | null {
  if (holds(a, b, (value) => value)) return null
  const value = b[0]!
  if (holds(a, b, () => value)) return { kind: 'constant', value }
  return storedAs(a, b) ?? cutTo(a, b) ?? arithmetic(a, b) ?? moved(a, b, shape)
}

function storedAs(a: Float32Array, b: Float32Array): Pattern | null {
  if (holds(a, b, float16)) return { kind: 'stored', as: 'float16' }
  return holds(a, b, bfloat16) ? { kind: 'stored', as: 'bfloat16' } : null
}

const ROUNDINGS: Readonly<Record<IntegerRounding, (value: number) => number>> = {
  halfEven: (value) => {
    const below = Math.floor(value)
    const rest = value - below
    return rest > 0.5 || (rest === 0.5 && below % 2 !== 0) ? below + 1 : below
  },
  halfAway: (value) => Math.sign(value) * Math.floor(Math.abs(value) + 0.5),
  truncated: Math.trunc,
  floor: Math.floor,
}

function cutTo(a: Float32Array, b: Float32Array): Pattern | null {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of b) {
    if (value < low) low = value
    if (value > high) high = value
  }
  const cut = (value: number) => Math.min(Math.max(value, low), high)
  if (holds(a, b, cut)) return { kind: 'cut', range: [low, high] }
  for (const [name, round] of Object.entries(ROUNDINGS)) {
    const rounding = name as IntegerRounding
    if (holds(a, b, round)) return { kind: 'integers', rounding, range: null }
    if (holds(a, b, (value) => cut(round(value)))) {
      return { kind: 'integers', rounding, range: [low, high] }
    }
  }
  return null
}

function arithmetic(a: Float32Array, b: Float32Array): Pattern | null {
  const by = FACTORS.find((factor) => holds(a, b, (value) => Math.fround(value * factor)))
  if (by !== undefined) return { kind: 'scaled', by }
  const offset = b[0]! - a[0]!
  const added = (value: number) => Math.fround(value + offset)
  return Number.isFinite(offset) && holds(a, b, added) ? { kind: 'offset', by: offset } : null
}

/** Whether every element of `b` is what `make` makes of that of `a`. */
function holds(a: Float32Array, b: Float32Array, make: (value: number) => number): boolean {
  for (let i = 0; i < a.length; i++) if (!isSame(make(a[i]!), b[i]!)) return false
  return true
}

const isSame = (a: number, b: number) => a === b || (Number.isNaN(a) && Number.isNaN(b))

function moved(a: Float32Array, b: Float32Array, shape: Shape): Pattern | null {
  // The innermost axes first: they are the ones that are resized.
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const length = shape[axis]!
    if (length > 1 && reads(a, b, shape, axis, (i) => length - 1 - i)) {
      return { kind: 'reversed', axis }
    }
    const by = SHIFTS.find(
      (shift) => length >= 2 * Math.abs(shift) + 1 && reads(a, b, shape, axis, (i) => i - shift),
    )
    if (by !== undefined) return { kind: 'shifted', axis, by }
  }
  return null
}

/** Whether `b` at i along an axis is `a` at `from(i)`, wherever that is inside. */
function reads(
  a: Float32Array,
  b: Float32Array,
  shape: Shape,
  axis: number,
  from: (i: number) => number,
): boolean {
  const length = shape[axis]!
  const stride = strides(shape)[axis]!
  const outer = volume(shape.slice(0, axis))
  for (let block = 0; block < outer; block++) {
    for (let i = 0; i < length; i++) {
      const at = from(i)
      if (at < 0 || at >= length) continue
      const [to, start] = [(block * length + i) * stride, (block * length + at) * stride]
      for (let inner = 0; inner < stride; inner++) {
        if (!isSame(a[start + inner]!, b[to + inner]!)) return false
      }
    }
  }
  return true
}
