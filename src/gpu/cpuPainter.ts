import { elementDifference } from '../core/elementDifference.ts'
import { MAPS, SPECIAL_COLOURS } from './colours.ts'
import type { Colours, Painting, Rgb } from './engine.ts'
import { type Spans, spansOf } from './minify.ts'

/**
 * Paints as paint.wgsl does: same positions, same colours, and of elements smaller than a pixel the
 * mean itself, where the GPU may go through an overview. With `less`, what is painted is `values`
 * less those.
 */
export function paintOnCpu(
  canvas: HTMLCanvasElement,
  painting: Painting,
  values: Float32Array,
  less: Float32Array | null = null,
): void {
  const { width, height } = canvas
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This canvas has no 2D context.')
  if (width === 0 || height === 0) return
  const { column, row, colours } = painting
  const columns = spansOf(column.start, column.step, width, painting.columns)
  const rows = spansOf(row.start, row.step, height, painting.rows)
  const slices = colours.kind === 'rgb' ? 3 : 1
  const stride = colours.kind === 'rgb' ? colours.stride : 0
  const shown = Array.from({ length: slices }, () => new Float64Array(width))
  const image = context.createImageData(width, height)
  for (let y = 0; y < height; y++) {
    if (rows.share[y] === 0) continue
    shown.forEach((line, slice) => {
      const of = { values, less, offset: painting.offset + slice * stride }
      gather(line, of, painting, columns, rows, y)
    })
    for (let x = 0; x < width; x++) {
      const share = columns.share[x]! * rows.share[y]!
      if (share === 0) continue
      const at = 4 * (y * width + x)
      const rgb = colourOf(colours, shown, x)
      for (let part = 0; part < 3; part++) image.data[at + part] = 255 * rgb[part]!
      image.data[at + 3] = 255 * share
    }
  }
  context.putImageData(image, 0, 0)
}

interface Slice {
  readonly values: Float32Array
  readonly less: Float32Array | null
  readonly offset: number
}

/** One value for every pixel of a line: NaN or an infinity if there is one below it, else as asked. */
function gather(
  line: Float64Array,
  { values, less, offset }: Slice,
  { columns: length, colours }: Painting,
  columns: Spans,
  rows: Spans,
  y: number,
): void {
  const peak = colours.kind === 'diverging'
  const [top, bottom] = [rows.first[y]!, rows.end[y]!]
  const height = span(rows, y)
  // Nothing is allocated inside: this runs for every element of the view.
  for (let x = 0; x < line.length; x++) {
    const [left, right] = [columns.first[x]!, columns.end[x]!]
    const area = span(columns, x) * height
    let shown = 0
    let odd = 0
    for (let row = top; row < bottom; row++) {
      const share = weight(rows, y, row) / area
      for (let column = left; column < right; column++) {
        const at = offset + row * length + column
        const value = less ? Math.fround(elementDifference(less[at]!, values[at]!)) : values[at]!
        if (!Number.isFinite(value)) odd = odd === 0 ? value : moreOdd(odd, value)
        else if (!peak) shown += value * share * weight(columns, x, column)
        else shown = farther(shown, value)
      }
    }
    line[x] = odd === 0 ? shown : odd
  }
}

/** Of two values that are no numbers, the one that is shown. */
const moreOdd = (a: number, b: number) =>
  Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : Math.max(a, b)

/** The number farther from 0; of two that are as far, the positive one, whichever comes first. */
function farther(a: number, b: number): number {
  if (Math.abs(a) === Math.abs(b)) return Math.max(a, b)
  return Math.abs(a) > Math.abs(b) ? a : b
}

function weight({ first, end, head, tail }: Spans, pixel: number, element: number): number {
  if (element === first[pixel]) return head[pixel]!
  return element === end[pixel]! - 1 ? tail[pixel]! : 1
}

/** Elements that a pixel shows, by area. */
function span({ first, end, head, tail }: Spans, pixel: number): number {
  const count = end[pixel]! - first[pixel]!
  return count === 1 ? head[pixel]! : head[pixel]! + tail[pixel]! + count - 2
}

function colourOf(colours: Colours, shown: readonly Float64Array[], x: number): Rgb {
  let value = shown[0]![x]!
  if (colours.kind === 'rgb') {
    const [green, blue] = [shown[1]![x]!, shown[2]![x]!]
    const odd = [value, green, blue].filter((part) => !Number.isFinite(part))
    if (odd.length === 0) return [unit(value), unit(green), unit(blue)]
    value = odd.reduce(moreOdd)
  }
  if (!Number.isFinite(value)) return specialColour(value)
  switch (colours.kind) {
    case 'diverging': {
      const end = value < 0 ? colours.less : colours.more
      return mix(colours.equal, end, unit(Math.abs(value) / colours.limit))
    }
    case 'map':
      return MAPS[colours.map][Math.floor(within(colours.range, value) * 255 + 0.5)]!
    case 'tint':
      return mix(colours.from, colours.to, within(colours.range, value))
    default:
      throw new Error('a colour is made of three slices')
  }
}

const within = ([low, high]: readonly [number, number], value: number) =>
  high > low ? unit((value - low) / (high - low)) : 0

const mix = (from: Rgb, to: Rgb, t: number): Rgb => [
  from[0] + t * (to[0] - from[0]),
  from[1] + t * (to[1] - from[1]),
  from[2] + t * (to[2] - from[2]),
]

const unit = (value: number) => Math.min(1, Math.max(0, value))

function specialColour(value: number): Rgb {
  if (Number.isNaN(value)) return SPECIAL_COLOURS.nan
  return value > 0 ? SPECIAL_COLOURS.plus : SPECIAL_COLOURS.minus
}
