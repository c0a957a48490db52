import { resizeOnCpu } from '../../src/core/evaluate.ts'
import { planResize } from '../../src/core/resizePlan.ts'
import { Dispatcher } from '../../src/gpu/dispatcher.ts'
import { inFloat16, type Kernel, kernelOf } from '../../src/gpu/kernels.ts'
import { passesOf } from '../../src/gpu/passes.ts'
import { tablesOf } from '../../src/gpu/tables.ts'
import copySource from './copy.wgsl?raw'
import type { Memory } from './memory.ts'
import type { Timer } from './timer.ts'
import { BYTES, specOf, type Work } from './works.ts'

/** What a work took. */
export interface Measured {
  readonly kernel: string
  readonly seconds: number
  /** Bytes of its input and output. */
  readonly bytes: number
  /** The largest difference from the CPU reference, in the first and the last plane. */
  readonly difference: number
}

const area = ([rows, columns]: readonly [number, number]) => rows * columns

/** Elements of a work's input and output. */
export function elementsOf({ planes, input, output }: Work): { input: number; output: number } {
  return { input: planes * area(input), output: planes * area(output) }
}

/** Measures works on one device. */
export class Bench {
  readonly #device: GPUDevice
  readonly #memory: Memory
  readonly #timer: Timer
  readonly #dispatcher: Dispatcher

  constructor(device: GPUDevice, memory: Memory, timer: Timer) {
    this.#device = device
    this.#memory = memory
    this.#timer = timer
    this.#dispatcher = new Dispatcher(device)
  }

  /** Bytes a second that the copy kernel reads and writes, copying so many elements. */
  async copy(elements: number): Promise<number> {
    const module = this.#device.createShaderModule({ code: copySource })
    const pipeline = this.#device.createComputePipeline({ layout: 'auto', compute: { module } })
    const { input, output } = this.#memory
    const bound = this.#device.createBindGroup({
      layout: pipeline.getBindGroupLayout(0),
      entries: [input, output].map((buffer, binding) => ({
        binding,
        resource: { buffer, size: 4 * elements },
      })),
    })
    const groups = Math.ceil(elements / 4 / 256)
    const rows = Math.ceil(groups / 65_535)
    const seconds = await this.#timer.time((compute) => {
      compute.setPipeline(pipeline)
      compute.setBindGroup(0, bound)
      compute.dispatchWorkgroups(Math.ceil(groups / rows), rows)
    })
    return (8 * elements) / seconds
  }

  /** Times a work by the kernel that its plan gets, or by a given one, and checks what it made. */
  async measure(work: Work, given?: Kernel, checked = true): Promise<Measured> {
    const [pass] = passesOf(planResize(specOf(work, work.planes)))
    const chosen = given ?? kernelOf(pass!)
    const kernel = work.stored === 'float16' ? inFloat16(chosen) : chosen
    this.#memory.store(work.stored)
    const { resize, taps, weights } = tablesOf(pass!, kernel)
    const { STORAGE, UNIFORM } = GPUBufferUsage
    const tables = [
      this.#upload(resize, UNIFORM),
      this.#upload(taps, STORAGE),
      this.#upload(weights, STORAGE),
    ] as const
    const { input, output } = this.#memory
    const bound = this.#dispatcher.bind(kernel, [
      { buffer: tables[0] },
      { buffer: input },
      { buffer: tables[1] },
      { buffer: tables[2] },
      { buffer: output },
    ])
    this.#poison(work)
    const seconds = await this.#timer.time((compute) =>
      this.#dispatcher.encode(compute, kernel, pass!, bound),
    )
    const elements = elementsOf(work)
    const bytes = BYTES[work.stored] * (elements.input + elements.output)
    const difference = checked ? await this.#difference(work) : 0
    for (const table of tables) table.destroy()
    return { kernel: kernel.name, seconds, bytes, difference }
  }

  #upload(data: Uint32Array<ArrayBuffer> | Float32Array<ArrayBuffer>, usage: number): GPUBuffer {
    const buffer = this.#device.createBuffer({
      size: data.byteLength,
      usage: usage | GPUBufferUsage.COPY_DST,
    })
    this.#device.queue.writeBuffer(buffer, 0, data)
    return buffer
  }

  #poison({ planes, output, stored }: Work): void {
    const length = area(output)
    for (const plane of [0, planes - 1]) this.#memory.poison(plane * length, length, stored)
  }

  async #difference(work: Work): Promise<number> {
    const plan = planResize(specOf(work, 1))
    let most = 0
    for (const plane of [0, work.planes - 1]) {
      const length = area(work.input)
      const expected = resizeOnCpu(plan, this.#memory.values(plane * length, length))
      const made = await this.#memory.read(plane * expected.length, expected.length, work.stored)
      // A NaN, which no work makes, counts as a difference without end.
      for (let i = 0; i < made.length; i++) {
        const difference = Math.abs(made[i]! - expected[i]!)
        most = Math.max(most, Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference)
      }
    }
    return most
  }
}
