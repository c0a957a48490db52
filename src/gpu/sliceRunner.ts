import type { Block } from './blocks.ts'
import { type BufferCount, GrowingBuffer } from './buffers.ts'
import { type Bound, Dispatcher } from './dispatcher.ts'
import { kernelOf } from './kernels.ts'
import type { Pass } from './passes.ts'
import type { Slice } from './slices.ts'
import { tablesOf } from './tables.ts'

/** Runs passes, or parts of them, from one buffer to another. */
export class SliceRunner {
  readonly #device: GPUDevice
  readonly #uniform: GrowingBuffer
  readonly #taps: GrowingBuffer
  readonly #weights: GrowingBuffer
  /** What a block's input is put together in, and what its output is copied from. */
  readonly #blockInput: GrowingBuffer
  readonly #blockOutput: GrowingBuffer
  readonly #dispatcher: Dispatcher

  constructor(device: GPUDevice, count: BufferCount) {
    const { STORAGE, COPY_DST, COPY_SRC, UNIFORM } = GPUBufferUsage
    this.#device = device
    this.#uniform = new GrowingBuffer(count, 'resize', UNIFORM | COPY_DST)
    this.#taps = new GrowingBuffer(count, 'taps', STORAGE | COPY_DST)
    this.#weights = new GrowingBuffer(count, 'weights', STORAGE | COPY_DST)
    this.#blockInput = new GrowingBuffer(count, 'input of a block', STORAGE | COPY_DST)
    this.#blockOutput = new GrowingBuffer(count, 'output of a block', STORAGE | COPY_SRC)
    this.#dispatcher = new Dispatcher(device)
  }

  run(part: Slice | Block, from: GPUBuffer, to: GPUBuffer): void {
    const { pass } = part
    const encoder = this.#device.createCommandEncoder({ label: 'resize' })
    if ('inputs' in part) this.#runBlock(encoder, part, from, to)
    else {
      const input = { buffer: from, offset: 4 * part.input, size: inputBytes(pass) }
      this.#encode(encoder, pass, input, {
        buffer: to,
        offset: 4 * part.output,
        size: 4 * pass.elements,
      })
    }
    // What the next part uploads is written after this one ran.
    this.#device.queue.submit([encoder.finish()])
  }

  #runBlock(
    encoder: GPUCommandEncoder,
    { pass, inputs, output }: Block,
    from: GPUBuffer,
    to: GPUBuffer,
  ): void {
    const [read, made] = [inputBytes(pass), 4 * pass.elements]
    const [input, result] = [this.#blockInput.ensure(read), this.#blockOutput.ensure(made)]
    let filled = 0
    for (const { start, count } of inputs) {
      encoder.copyBufferToBuffer(from, 4 * start, input, filled, 4 * count)
      filled += 4 * count
    }
    this.#encode(encoder, pass, { buffer: input, size: read }, { buffer: result, size: made })
    encoder.copyBufferToBuffer(result, 0, to, 4 * output, made)
  }

  #encode(
    encoder: GPUCommandEncoder,
    pass: Pass,
    input: GPUBufferBinding,
    output: GPUBufferBinding,
  ): void {
    const kernel = kernelOf(pass)
    const { resize, taps, weights } = tablesOf(pass, kernel)
    const buffers: Bound = [
      { buffer: this.#upload(this.#uniform, resize) },
      input,
      { buffer: this.#upload(this.#taps, taps) },
      { buffer: this.#upload(this.#weights, weights) },
      output,
    ]
    const bound = this.#dispatcher.bind(kernel, buffers)
    const compute = encoder.beginComputePass({ label: kernel.name })
    this.#dispatcher.encode(compute, kernel, pass, bound)
    compute.end()
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

const inputBytes = ({ axes }: Pass) => axes.reduce((bytes, { input }) => bytes * input, 4)
