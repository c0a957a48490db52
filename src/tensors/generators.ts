import { type Shape, strides, volume } from '../core/shape.ts'

/** A recipe for input values, small enough for a link. */
export type Generator =
  /** 0, 1, 2 … over all elements: `np.arange`. */
  | { readonly kind: 'ramp' }
  /** Digits name the element: 100·c + 10·h + w, the document's dynamic-shape example. */
  | { readonly kind: 'digits' }
  /** 0 to 1 along both of the last two axes. */
  | { readonly kind: 'gradient' }
  /** 0 and 1 in turn along every axis. */
  | { readonly kind: 'checkerboard' }
  /** 1 at the centre of each slice, 0 elsewhere. */
  | { readonly kind: 'impulse' }
  /** Uniform in [0, 1), the same for the same seed. */
  | { readonly kind: 'random'; readonly seed: number }

export type GeneratorKind = Generator['kind']
export const GENERATOR_KINDS = [
  'ramp',
  'digits',
  'gradient',
  'checkerboard',
  'impulse',
  'random',
] as const satisfies readonly GeneratorKind[]

/** The values of a generator, row-major in float32. */
export function generate(generator: Generator, shape: Shape): Float32Array {
  const data = new Float32Array(volume(shape))
  if (generator.kind === 'ramp') return data.map((_, i) => i)
  if (generator.kind === 'random') return fillRandom(data, generator.seed)
  const value = POSITIONAL[generator.kind](shape)
  const step = strides(shape)
  const index = new Array<number>(shape.length)
  for (let i = 0; i < data.length; i++) {
    for (let a = 0; a < shape.length; a++) index[a] = Math.floor(i / step[a]!) % shape[a]!
    data[i] = value(index)
  }
  return data
}

type ByIndex = (shape: Shape) => (index: readonly number[]) => number

const POSITIONAL: Record<'digits' | 'gradient' | 'checkerboard' | 'impulse', ByIndex> = {
  digits: () => (index) =>
    index.slice(-3).reduce((sum, i, a, last) => sum + i * 10 ** (last.length - 1 - a), 0),
  gradient: (shape) => {
    const inner = shape.slice(-2).map((length) => Math.max(1, length - 1))
    return (index) => index.slice(-2).reduce((sum, i, a) => sum + i / inner[a]!, 0) / inner.length
  },
  checkerboard: () => (index) => index.reduce((sum, i) => sum + i, 0) % 2,
  impulse: (shape) => {
    const centre = shape.slice(-2).map((length) => Math.floor(length / 2))
    return (index) => (index.slice(-2).every((i, a) => i === centre[a]) ? 1 : 0)
  },
}

/** mulberry32: 32 bits of state, good enough to look at, the same in every browser. */
function fillRandom(data: Float32Array, seed: number): Float32Array {
  let state = seed >>> 0
  return data.map(() => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    // 24 bits are what float32 holds: with more, the largest would round up to 1.
    return ((t ^ (t >>> 14)) >>> 8) / 2 ** 24
  })
}
