import { mapStart } from './colours.ts'
import type { Colours, Painting } from './engine.ts'

const KINDS: Record<Colours['kind'], number> = { tint: 0, map: 1, rgb: 2, diverging: 3 }

/** Bytes of the uniform of paint.wgsl: 36 words. */
export const PAINTING_BYTES = 144

/** Elements that each painted value stands for, and values from a slice to the next. */
interface Blocks {
  readonly rows: number
  readonly columns: number
  readonly stride: number
}

/** Writes the uniform of paint.wgsl, for elements themselves or for an overview of them. */
export function writePainting(
  to: ArrayBuffer,
  painting: Painting,
  overview: Blocks | null,
  subtract: boolean,
): void {
  const { colours } = painting
  const [floats, words] = [new Float32Array(to), new Uint32Array(to)]
  writeAxis(to, 0, painting.column, painting.columns, overview?.columns ?? 1)
  writeAxis(to, 8, painting.row, painting.rows, overview?.rows ?? 1)
  const stride = colours.kind === 'rgb' ? colours.stride : 0
  words[16] = overview ? 0 : painting.offset
  words[17] = overview ? overview.stride : stride
  words[18] = KINDS[colours.kind]
  words[19] = colours.kind === 'map' ? mapStart(colours.map) : 0
  floats.set(rangeOf(colours), 20)
  words[22] = subtract && !overview ? 1 : 0
  words[23] = colours.kind === 'diverging' ? 1 : 0
  if (colours.kind === 'tint') floats.set([...colours.from, 1, ...colours.to, 1], 24)
  if (colours.kind === 'diverging') {
    floats.set([...colours.less, 1, ...colours.more, 1, ...colours.equal, 1], 24)
  }
}

// Far into a long axis a float32 does not tell pixels apart, so the whole elements travel alone.
function writeAxis(
  to: ArrayBuffer,
  word: number,
  { start, step }: Painting['column'],
  length: number,
  block: number,
): void {
  const base = Math.floor(start)
  const view = new DataView(to, 4 * word)
  view.setInt32(0, base, true)
  view.setFloat32(4, start - base, true)
  view.setFloat32(8, step, true)
  view.setUint32(12, length, true)
  view.setUint32(16, block, true)
}

function rangeOf(colours: Colours): readonly [number, number] {
  switch (colours.kind) {
    case 'rgb':
      return [0, 1]
    case 'diverging':
      return [-colours.limit, colours.limit]
    default:
      return colours.range
  }
}
