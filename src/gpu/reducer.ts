import apart from '../../kernels/apart.wgsl?raw'
import outside from '../../kernels/outside.wgsl?raw'
import reduce from '../../kernels/reduce.wgsl?raw'
import special from '../../kernels/special.wgsl?raw'
import statistics from '../../kernels/statistics.wgsl?raw'
import type { DifferenceTotals } from '../core/differenceTotals.ts'
import type { Tolerance } from '../core/tolerance.ts'
import type { BufferCount } from './buffers.ts'
import { joined, NO_ODDS, type Statistics } from './statistics.ts'
import { bindingOf, type Window, windowsOf } from './windows.ts'

/** The workgroup of reduce.wgsl, and the most of them: each hands a part back. */
const WORKGROUP = 256
const MOST_GROUPS = 512

/** What is reduced to what: the words of a part. */
const REDUCTIONS = {
  statistics: { source: statistics, words: 5 },
  apart: { source: apart, words: 12 },
  outside: { source: outside, words: 2 },
} as const

type Reduction = keyof typeof REDUCTIONS

const NONE = 0xffff_ffff

/** What a workgroup hands back, and the first element of the window that its indices count from. */
interface Part {
  readonly words: Uint32Array
  readonly start: number
}

/** Reduces values on the GPU to a few, which it reads back: some kilobytes at any size. */
export class Reducer {
  readonly #device: GPUDevice
  readonly #count: BufferCount
  readonly #mostBound: number
  readonly #layout: GPUBindGroupLayout
  readonly #pipelines = new Map<Reduction, GPUComputePipeline>()

  /** `mostBound` elements are what a binding holds: of larger tensors, parts are reduced one by one. */
  constructor(device: GPUDevice, count: BufferCount, mostBound: number) {
    this.#device = device
    this.#count = count
    this.#mostBound = mostBound
    this.#layout = device.createBindGroupLayout({
      label: 'reduce',
      entries: (['uniform', 'read-only-storage', 'read-only-storage', 'storage'] as const).map(
        (type, binding) => ({ binding, visibility: GPUShaderStage.COMPUTE, buffer: { type } }),
      ),
    })
  }

  /** The range of `elements` values, and how many of them are no numbers. */
  async statistics(values: GPUBuffer, elements: number): Promise<Statistics> {
    const parts = await this.#run('statistics', values, values, elements)
    const none: Statistics = { range: null, odd: NO_ODDS }
    return parts.reduce((all, { words: [low, high, nan, plus, minus] }) => {
      const range = low! <= high! ? ([floatOf(low!), floatOf(high!)] as const) : null
      return joined(all, { range, odd: { nan: nan!, plus: plus!, minus: minus! } })
    }, none)
  }

  /** How far `b` is from `a`, as `differenceTotals` has it but for the last digits of the sum. */
  async apart(a: GPUBuffer, b: GPUBuffer, elements: number): Promise<DifferenceTotals> {
    const parts = await this.#run('apart', b, a, elements)
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
    const parts = await this.#run('outside', b, a, elements, given)
    const count = parts.reduce((sum, { words }) => sum + words[0]!, 0)
    const first = parts.reduce(
      (least, { words, start }) => Math.min(least, indexOf(words[1]!, start)),
      Number.POSITIVE_INFINITY,
    )
    return { count, first: orNone(first) }
  }

  /** The parts of all windows. `given` are words that the part reads beside the values. */
  async #run(
    what: Reduction,
    values: GPUBuffer,
    others: GPUBuffer,
    elements: number,
    given: ArrayLike<number> = [],
  ): Promise<Part[]> {
    const parts: Part[] = []
    for (const window of windowsOf(elements, this.#mostBound)) {
      const bound = [bindingOf(values, window), bindingOf(others, window)] as const
      parts.push(...(await this.#runOn(what, bound, window, given)))
    }
    return parts
  }

  /** The parts of a window, one a workgroup. */
  async #runOn(
    what: Reduction,
    bound: readonly [values: GPUBufferBinding, others: GPUBufferBinding],
    { start, count: elements }: Window,
    given: ArrayLike<number>,
  ): Promise<Part[]> {
    const device = this.#device
    const { words } = REDUCTIONS[what]
    const groups = Math.min(Math.ceil(elements / WORKGROUP), MOST_GROUPS)
    const bytes = 4 * words * groups
    const { UNIFORM, STORAGE, COPY_SRC, COPY_DST, MAP_READ } = GPUBufferUsage
    const count = this.#count.create('elements', 16, UNIFORM | COPY_DST)
    const parts = this.#count.create('parts', bytes, STORAGE | COPY_SRC)
    const staging = this.#count.create('parts read back', bytes, MAP_READ | COPY_DST)
    try {
      device.queue.writeBuffer(count, 0, Uint32Array.of(elements, given[0] ?? 0, given[1] ?? 0, 0))
      const bindings = device.createBindGroup({
        label: what,
        layout: this.#layout,
        entries: [{ buffer: count }, ...bound, { buffer: parts }].map((resource, binding) => ({
          binding,
          resource,
        })),
      })
      const encoder = device.createCommandEncoder({ label: what })
      const compute = encoder.beginComputePass({ label: what })
      compute.setPipeline(this.#pipeline(what))
      compute.setBindGroup(0, bindings)
      compute.dispatchWorkgroups(groups)
      compute.end()
      encoder.copyBufferToBuffer(parts, 0, staging, 0, bytes)
      device.queue.submit([encoder.finish()])
      await staging.mapAsync(GPUMapMode.READ)
      const all = new Uint32Array(staging.getMappedRange().slice(0))
      return Array.from({ length: groups }, (_, i) => ({
        words: all.subarray(i * words, (i + 1) * words),
        start,
      }))
    } finally {
      for (const buffer of [count, parts, staging]) this.#count.destroy(buffer)
    }
  }

  #pipeline(what: Reduction): GPUComputePipeline {
    const made = this.#pipelines.get(what)
    if (made) return made
    const label = `${what}.wgsl`
    const code = special + REDUCTIONS[what].source + reduce
    const pipeline = this.#device.createComputePipeline({
      label,
      layout: this.#device.createPipelineLayout({ label, bindGroupLayouts: [this.#layout] }),
      compute: { module: this.#device.createShaderModule({ label, code }) },
    })
    this.#pipelines.set(what, pipeline)
    return pipeline
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
