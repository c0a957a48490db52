import type { DifferenceTotals } from '../core/differenceTotals.ts'
import type { Tolerance } from '../core/tolerance.ts'
import type { BufferCount } from './buffers.ts'
import { Parts } from './parts.ts'
import { joined, NO_ODDS, type Statistics } from './statistics.ts'

const NONE = 0xffff_ffff

/** Reduces values on the GPU to a few. */
export class Reducer {
  readonly #parts: Parts

  /** `mostBound` elements are what a binding holds: of larger tensors, parts are reduced one by one. */
  constructor(device: GPUDevice, count: BufferCount, mostBound: number) {
    this.#parts = new Parts(device, count, mostBound)
  }

  /** The range of `elements` values, and how many of them are no numbers. */
  async statistics(values: GPUBuffer, elements: number): Promise<Statistics> {
    const parts = await this.#parts.read('statistics', values, values, elements)
    const none: Statistics = { range: null, odd: NO_ODDS }
    return parts.reduce((all, { words: [low, high, nan, plus, minus] }) => {
      const range = low! <= high! ? ([floatOf(low!), floatOf(high!)] as const) : null
      return joined(all, { range, odd: { nan: nan!, plus: plus!, minus: minus! } })
    }, none)
  }

  /** How far `b` is from `a`, as `differenceTotals` has it but for the last digits of the sum. */
  async apart(a: GPUBuffer, b: GPUBuffer, elements: number): Promise<DifferenceTotals> {
    const parts = await this.#parts.read('apart', b, a, elements)
    const totals = { count: elements, differing: 0, unlike: 0, largest: 0, sum: 0, steps: 0 }
    let [first, largestAt] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (const { words, start } of parts) {
      const view = new DataView(words.buffer, words.byteOffset, words.byteLength)
      totals.differing += words[0]!
      totals.unlike += words[1]!
      first = Math.min(first, indexOf(words[2]!, start))
      const largest = float64Of(words[4]!, words[5]!)
      const at = indexOf(words[6]!, start)
      if (largest > totals.largest) [totals.largest, largestAt] = [largest, at]
      else if (largest === totals.largest) largestAt = Math.min(largestAt, at)
      totals.steps = Math.max(totals.steps, words[7]!)
      const [small, middle, large] = [32, 36, 40].map((byte) => view.getFloat32(byte, true))
      totals.sum += small! * 2 ** -110 + middle! + large! * 2 ** 60
    }
    return { ...totals, first: orNone(first), largestAt: orNone(largestAt) }
  }

  /** How many elements of `b` are outside a tolerance of `a`, and the first; −1 where none is. */
  async outside(
    a: GPUBuffer,
    b: GPUBuffer,
    elements: number,
    { absolute, relative }: Tolerance,
  ): Promise<{ readonly count: number; readonly first: number }> {
    const given = new Uint32Array(Float32Array.of(absolute, relative).buffer)
    const parts = await this.#parts.read('outside', b, a, elements, given)
    const count = parts.reduce((sum, { words }) => sum + words[0]!, 0)
    const first = parts.reduce(
      (least, { words, start }) => Math.min(least, indexOf(words[1]!, start)),
      Number.POSITIVE_INFINITY,
    )
    return { count, first: orNone(first) }
  }
}

const indexOf = (at: number, start: number) => (at === NONE ? Number.POSITIVE_INFINITY : start + at)

const orNone = (index: number) => (Number.isFinite(index) ? index : -1)

const view = new DataView(new ArrayBuffer(8))

/** The float32 that statistics.wgsl made an integer of. */
function floatOf(ordered: number): number {
  view.setUint32(0, ordered ^ (ordered >= 0x8000_0000 ? 0x8000_0000 : 0xffff_ffff))
  return view.getFloat32(0)
}

function float64Of(high: number, low: number): number {
  view.setUint32(0, high)
  view.setUint32(4, low)
  return view.getFloat64(0)
}
