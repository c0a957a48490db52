import apart from '../../kernels/apart.wgsl?raw'
import outside from '../../kernels/outside.wgsl?raw'
import reduce from '../../kernels/reduce.wgsl?raw'
import special from '../../kernels/special.wgsl?raw'
import statistics from '../../kernels/statistics.wgsl?raw'
import type { BufferCount } from './buffers.ts'
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

/** What a workgroup hands back, and the first element of the window that its indices count from. */
export interface Part {
  readonly words: Uint32Array
  readonly start: number
}

/** Runs reductions on the GPU, and reads back what their workgroups hand back: some kilobytes at any size. */
export class Parts {
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

  /** The parts of all windows. `given` are words that the part reads beside the values. */
  async read(
    what: Reduction,
    values: GPUBuffer,
    others: GPUBuffer,
    elements: number,
    given: ArrayLike<number> = [],
  ): Promise<Part[]> {
    // All are submitted before the first is waited for: so they are of the same values.
    const parts = await Promise.all(
      windowsOf(elements, this.#mostBound).map((window) =>
        this.#runOn(what, [bindingOf(values, window), bindingOf(others, window)], window, given),
      ),
    )
    return parts.flat()
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
