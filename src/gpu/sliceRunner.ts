import { type BufferCount, GrowingBuffer } from './buffers.ts'
import { type Bound, Dispatcher } from './dispatcher.ts'
import { kernelOf } from './kernels.ts'
import type { Slice } from './slices.ts'
import { tablesOf } from './tables.ts'

/** Runs passes, or slices of them, from one buffer to another. */
export class SliceRunner {
  readonly #device: GPUDevice
  readonly #uniform: GrowingBuffer
  readonly #taps: GrowingBuffer
  readonly #weights: GrowingBuffer
  readonly #dispatcher: Dispatcher

  constructor(device: GPUDevice, count: BufferCount) {
    const { STORAGE, COPY_DST, UNIFORM } = GPUBufferUsage
    this.#device = device
    this.#uniform = new GrowingBuffer(count, 'resize', UNIFORM | COPY_DST)
    this.#taps = new GrowingBuffer(count, 'taps', STORAGE | COPY_DST)
    this.#weights = new GrowingBuffer(count, 'weights', STORAGE | COPY_DST)
    this.#dispatcher = new Dispatcher(device)
  }

  run({ pass, input, output }: Slice, from: GPUBuffer, to: GPUBuffer): void {
    const kernel = kernelOf(pass)
    const { resize, taps, weights } = tablesOf(pass, kernel)
    const inputs = pass.axes.reduce((product, axis) => product * axis.input, 1)
    const buffers: Bound = [
      { buffer: this.#upload(this.#uniform, resize) },
      { buffer: from, offset: 4 * input, size: 4 * inputs },
      { buffer: this.#upload(this.#taps, taps) },
      { buffer: this.#upload(this.#weights, weights) },
      { buffer: to, offset: 4 * output, size: 4 * pass.elements },
    ]
    const bound = this.#dispatcher.bind(kernel, buffers)
    const encoder = this.#device.createCommandEncoder({ label: kernel.name })
    const compute = encoder.beginComputePass({ label: kernel.name })
    this.#dispatcher.encode(compute, kernel, pass, bound)
    compute.end()
    // What the next slice uploads is written after this one ran.
    this.#device.queue.submit([encoder.finish()])
  }

  #upload(
    to: GrowingBuffer,
    data: Float32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>,
  ): GPUBuffer {
    const buffer = to.ensure(data.byteLength)
    this.#device.queue.writeBuffer(buffer, 0, data)
    return buffer
  }
}
