import { elementDifference } from '../core/elementDifference.ts'
import { MAP, SPECIAL_COLOURS, samplesOf } from './colours.ts'
import type { Colours, Painting, Rgb } from './engine.ts'

/**
 * Paints as paint.wgsl does: same positions, same samples a pixel, same colours. With `less`, what is
 * painted is `values` less those.
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
  const image = context.createImageData(width, height)
  const { column, row } = painting
  const n = samplesOf(column.step, row.step)
  const columns = positions(column.start, column.step, width, n, painting.columns)
  const rows = positions(row.start, row.step, height, n, painting.rows)
  const { data } = image
  // No arrays are made inside: this runs for every sample of every pixel.
  for (let y = 0, byte = 0; y < height; y++) {
    for (let x = 0; x < width; x++, byte += 4) {
      let r = 0
      let g = 0
      let b = 0
      let inside = 0
      for (let s = 0; s < n * n; s++) {
        const down = rows[y * n + Math.floor(s / n)]!
        const across = columns[x * n + (s % n)]!
        if (down < 0 || across < 0) continue
        const at = painting.offset + down * painting.columns + across
        const rgb = colourOf(painting.colours, values, less, at)
        r += rgb[0]
        g += rgb[1]
        b += rgb[2]
        inside++
      }
      if (inside === 0) continue
      data[byte] = (255 * r) / inside
      data[byte + 1] = (255 * g) / inside
      data[byte + 2] = (255 * b) / inside
      data[byte + 3] = (255 * inside) / (n * n)
    }
  }
  context.putImageData(image, 0, 0)
}

/** The element under every sample along one side of the canvas; −1 outside the tensor. */
function positions(start: number, step: number, pixels: number, n: number, length: number) {
  return Int32Array.from({ length: pixels * n }, (_, s) => {
    const element = Math.floor(start + ((s + 0.5) / n) * step)
    return element >= 0 && element < length ? element : -1
  })
}

function colourOf(
  colours: Colours,
  values: Float32Array,
  less: Float32Array | null,
  at: number,
): Rgb {
  const value = less ? Math.fround(elementDifference(less[at]!, values[at]!)) : values[at]!
  if (!Number.isFinite(value)) return specialColour(value)
  if (colours.kind === 'rgb') {
    const [green, blue] = [values[at + colours.stride]!, values[at + 2 * colours.stride]!]
    if (!Number.isFinite(green)) return specialColour(green)
    if (!Number.isFinite(blue)) return specialColour(blue)
    return [unit(value), unit(green), unit(blue)]
  }
  if (colours.kind === 'diverging') {
    const end = value < 0 ? colours.less : colours.more
    return mix(colours.equal, end, unit(Math.abs(value) / colours.limit))
  }
  const [low, high] = colours.range
  const t = high > low ? unit((value - low) / (high - low)) : 0
  if (colours.kind === 'map') return MAP[Math.floor(t * 255 + 0.5)]!
  return mix(colours.from, colours.to, t)
}

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
