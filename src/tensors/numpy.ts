import { type Shape, strides, volume } from '../core/shape.ts'
import { pythonFloat } from './float32.ts'
import { type FloatOptions, floatFormat } from './numpyFloat.ts'

/** NumPy's print options, by NumPy's names; the absent ones as in the seed document's programs. */
export interface PrintOptions extends Partial<FloatOptions> {
  /** Longest line in characters. */
  readonly linewidth?: number
  /** Larger arrays are summarised with `...`. */
  readonly threshold?: number
  /** Elements kept at either end of a summarised axis. */
  readonly edgeitems?: number
}

/** A run of printed characters: an element (its flat row-major offset), or what stands between. */
export interface PrintedRun {
  readonly text: string
  readonly offset: number | null
}

export type PrintedLine = readonly PrintedRun[]

/** NumPy's own `edgeitems`. */
export const EDGE_ITEMS = 3
// NumPy's own `threshold`.
const THRESHOLD = 1000

/** Text of float32 values as `print` of a NumPy array shows them. `data` is row-major. */
export function formatArray(
  data: ArrayLike<number>,
  shape: Shape,
  options: PrintOptions = {},
): string {
  return printArray((offset) => data[offset]!, shape, options)
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n')
}

/**
 * The same as lines of runs, so that elements can be marked. `at` is asked only for the elements
 * that are shown: at most max(threshold, (2·edgeitems)^rank).
 */
export function printArray(
  at: (offset: number) => number,
  shape: Shape,
  options: PrintOptions = {},
): PrintedLine[] {
  const { precision = 8, suppress = false, linewidth = 200 } = options
  const { threshold = THRESHOLD, edgeitems = EDGE_ITEMS } = options
  const shown = shape.map((length) => shownIndices(length, volume(shape) > threshold, edgeitems))
  const step = strides(shape)
  const values = new Map<number, number>()
  for (const offset of shownOffsets(shown, step)) values.set(offset, at(offset))
  const format = floatFormat([...values.values()], { precision, suppress })
  const printer = new Printer(shown, step, (offset) => format(values.get(offset)!))
  printer.print(0, 0, linewidth)
  return printer.lines
}

/**
 * The `edgeitems` to print a shape with, so that at most `most` elements come of it: the ones asked
 * for, or fewer where many axes would multiply them. At least 1, with which 8 axes show 256.
 */
export function fittingEdgeItems(shape: Shape, most: number, options: PrintOptions = {}): number {
  const { threshold = THRESHOLD, edgeitems = EDGE_ITEMS } = options
  if (volume(shape) <= threshold) return edgeitems
  const shown = (edge: number) => volume(shape.map((length) => Math.min(length, 2 * edge)))
  let edge = edgeitems
  while (edge > 1 && shown(edge) > most) edge--
  return edge
}

/** A Python expression that makes the array again, bit by bit. */
export function numpySource(data: ArrayLike<number>, shape: Shape): string {
  const values = Array.from(data, pythonFloat)
  const lines: string[] = []
  const perLine = Math.max(1, Math.min(shape.at(-1) ?? 1, 12))
  for (let i = 0; i < values.length; i += perLine) {
    lines.push(values.slice(i, i + perLine).join(', '))
  }
  const body = lines.join(',\n    ')
  return `np.array([\n    ${body}\n], dtype=np.float32).reshape(${shape.join(', ')})`
}

/** The indices of an axis that are printed; null stands for the gap. */
function shownIndices(length: number, summarise: boolean, edge: number): (number | null)[] {
  const all = !summarise || length <= 2 * edge
  if (all) return Array.from({ length }, (_, i) => i)
  const first = Array.from({ length: edge }, (_, i) => i)
  return [...first, null, ...first.map((i) => length - edge + i)]
}

function shownOffsets(shown: readonly (number | null)[][], step: readonly number[]): number[] {
  return shown.reduce<number[]>(
    (offsets, indices, axis) =>
      offsets.flatMap((offset) =>
        indices.filter((i) => i !== null).map((i) => offset + i * step[axis]!),
      ),
    [0],
  )
}

/** Lays formatted elements out in nested brackets, as NumPy's `array2string` does. */
class Printer {
  readonly lines: PrintedRun[][] = [[]]
  private column = 0
  private readonly shown: readonly (number | null)[][]
  private readonly step: readonly number[]
  private readonly format: (offset: number) => string

  constructor(
    shown: readonly (number | null)[][],
    step: readonly number[],
    format: (offset: number) => string,
  ) {
    this.shown = shown
    this.step = step
    this.format = format
  }

  /** Prints one sub-array of rank 1 or more; `width` is what its lines may take, closing brackets left out. */
  print(axis: number, offset: number, width: number): void {
    this.write('[')
    if (axis === this.shown.length - 1) this.row(axis, offset, width - 1)
    else this.block(axis, offset, width - 1)
    this.write(']')
  }

  private block(axis: number, offset: number, width: number): void {
    this.shown[axis]!.forEach((index, k) => {
      if (k > 0) this.newLine(this.shown.length - axis - 1, axis + 1)
      if (index === null) this.write('...')
      else this.print(axis + 1, offset + index * this.step[axis]!, width)
    })
  }

  private row(axis: number, offset: number, width: number): void {
    const indent = axis + 1
    this.shown[axis]!.forEach((index, k) => {
      const at = index === null ? null : offset + index * this.step[axis]!
      const text = at === null ? '...' : this.format(at)
      const gap = k > 0 ? 1 : 0
      if (gap > 0 && this.column + gap + text.length > width) this.newLine(1, indent)
      else if (gap > 0) this.write(' ')
      this.write(text, at)
    })
  }

  private newLine(count: number, indent: number): void {
    const last = this.lines.at(-1)!
    const end = last.at(-1)
    if (end) last[last.length - 1] = { ...end, text: end.text.trimEnd() }
    for (let n = 0; n < count; n++) this.lines.push([])
    this.column = 0
    this.write(' '.repeat(indent))
  }

  /** Padding beside an element is written apart, so that a mark fits its digits. */
  private write(text: string, offset: number | null = null): void {
    const padding = offset === null ? 0 : text.length - text.trimStart().length
    const line = this.lines.at(-1)!
    if (padding > 0) line.push({ text: text.slice(0, padding), offset: null })
    if (text.length > padding) line.push({ text: text.slice(padding), offset })
    this.column += text.length
  }
}
