import type { IntegerRule } from '../core/integers.ts'
import type { Pass } from './passes.ts'

/** What a pass binds, laid out as kernels/README.md says. */
export interface PassTables {
  readonly resize: Uint32Array<ArrayBuffer>
  readonly taps: Uint32Array<ArrayBuffer>
  readonly weights: Float32Array<ArrayBuffer>
}

/** Words of the uniform before its axes, and axes that it has room for. */
const HEAD = 8
const AXES = 8

/** The numbers of the roundings in the uniform. */
const ROUNDINGS: Record<IntegerRule['rounding'], number> = {
  truncate: 0,
  halfEven: 1,
  halfAway: 2,
  halfUp: 3,
}

/** The uniform and the concatenated tables of a pass. */
export function tablesOf(pass: Pass): PassTables {
  const { axes } = pass
  const resize = headOf(pass)
  const entries = axes.reduce((sum, { tables }) => sum + (tables?.taps.length ?? 0), 0)
  // A binding can't be empty.
  const taps = new Uint32Array(Math.max(1, entries))
  const weights = new Float32Array(Math.max(1, entries))
  let at = 0
  axes.forEach(({ input, output, tables }, a) => {
    resize.set([input, output, at, tables?.tapCount ?? 0], HEAD + 4 * a)
    if (!tables) return
    // NO_TAP and EXTRAPOLATED wrap around to the two largest u32.
    tapByTap(tables.taps, tables.tapCount, taps.subarray(at))
    tapByTap(tables.weights, tables.tapCount, weights.subarray(at))
    at += tables.taps.length
  })
  return { resize, taps, weights }
}

/** Turns a table whose taps of an output are adjacent into one whose outputs of a tap are. */
function tapByTap(
  from: Int32Array | Float64Array,
  tapCount: number,
  to: Uint32Array | Float32Array,
): void {
  const outputs = from.length / tapCount
  for (let t = 0, at = 0; t < tapCount; t++) {
    for (let o = 0; o < outputs; o++, at++) to[at] = from[o * tapCount + t]!
  }
}

function headOf({ axes, elements, extrapolated, integers }: Pass): Uint32Array<ArrayBuffer> {
  const words = new Uint32Array(HEAD + 4 * AXES)
  const floats = new Float32Array(words.buffer)
  words.set([elements, axes.length])
  floats[2] = extrapolated
  if (!integers) return words
  words[3] = ROUNDINGS[integers.rounding]
  floats.set(integers.range, 4)
  words.set([integers.wrap ? 1 : 0, integers.weightBits ?? 0], 6)
  return words
}
