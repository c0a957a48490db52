import { type Shape, volume } from '../core/shape.ts'

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

/** Elements between two reports of progress. */
const PART = 2 ** 22

/**
 * The values of a generator, row-major in float32. `onPart` hears the share that is done, now and
 * then.
 */
export function generate(
  generator: Generator,
  shape: Shape,
  onPart: (share: number) => void = () => {},
): Float32Array {
  const data = new Float32Array(volume(shape))
  const length = shape.at(-1) ?? 1
  const fill = rowFiller(generator, shape)
  const index = new Array<number>(Math.max(0, shape.length - 1)).fill(0)
  for (let start = 0, reported = 0; start < data.length; start += length) {
    fill(data, start, start + length, index)
    advance(index, shape)
    if (start + length - reported < PART) continue
    reported = start + length
    onPart(reported / data.length)
  }
  return data
}

/** The next leading index in row-major order. */
function advance(index: number[], shape: Shape): void {
  for (let a = index.length - 1; a >= 0; a--) {
    index[a]!++
    if (index[a]! < shape[a]!) return
    index[a] = 0
  }
}

/**
 * Fills the elements from `start` to `end`, one row of the innermost axis; `index` is the row's own,
 * one entry for every other axis. No element is divided or allocated for: rows are long.
 */
type FillRow = (data: Float32Array, start: number, end: number, index: readonly number[]) => void

function rowFiller(generator: Generator, shape: Shape): FillRow {
  switch (generator.kind) {
    case 'ramp':
      return (data, start, end) => {
        for (let i = start; i < end; i++) data[i] = i
      }
    case 'digits':
      return (data, start, end, index) => {
        const row = 100 * (index.at(-2) ?? 0) + 10 * (index.at(-1) ?? 0)
        for (let i = start; i < end; i++) data[i] = row + i - start
      }
    case 'gradient':
      return gradientRows(shape)
    case 'checkerboard':
      return (data, start, end, index) => {
        const parity = start + index.reduce((sum, i) => sum + i, 0)
        for (let i = start; i < end; i++) data[i] = (parity + i) & 1
      }
    case 'impulse':
      return impulseRows(shape)
    case 'random':
      return randomRows(generator.seed)
  }
}

function gradientRows(shape: Shape): FillRow {
  const span = (length = 1) => Math.max(1, length - 1)
  const [columns, rows] = [span(shape.at(-1)), span(shape.at(-2))]
  const across = Float64Array.from({ length: shape.at(-1) ?? 1 }, (_, i) => i / columns)
  // Halves are exact, so that this is what a division would give.
  const share = shape.length > 1 ? 0.5 : 1
  return (data, start, end, index) => {
    const row = (index.at(-1) ?? 0) / rows
    for (let i = start; i < end; i++) data[i] = (row + across[i - start]!) * share
  }
}

function impulseRows(shape: Shape): FillRow {
  const centre = (length = 1) => Math.floor(length / 2)
  const [column, row] = [centre(shape.at(-1)), centre(shape.at(-2))]
  return (data, start, _end, index) => {
    if ((index.at(-1) ?? row) === row) data[start + column] = 1
  }
}

/** mulberry32: 32 bits of state, good enough to look at, the same in every browser. */
function randomRows(seed: number): FillRow {
  return (data, start, end) => {
    // The state only counts up, so that every row knows its own.
    let state = (seed + Math.imul(start, 0x6d2b79f5)) >>> 0
    for (let i = start; i < end; i++) {
      state = (state + 0x6d2b79f5) >>> 0
      let t = state
      t = Math.imul(t ^ (t >>> 15), t | 1)
      t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
      // 24 bits are what float32 holds: with more, the largest would round up to 1.
      data[i] = ((t ^ (t >>> 14)) >>> 8) / 2 ** 24
    }
  }
}
