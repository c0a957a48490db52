import { fromHalf, toHalf } from './halves.ts'
import { BYTES, type Stored } from './works.ts'

/** Elements that repeat in the input, so that they are drawn once. */
const REPEAT = 1 << 22

/** The input and the output of every work: one buffer each, as large as the largest needs. */
export class Memory {
  readonly input: GPUBuffer
  readonly output: GPUBuffer
  readonly #device: GPUDevice
  /** Multiples of 2^-10 within ±1, which float16 holds too. */
  readonly #values: Float32Array<ArrayBuffer>
  #stored: Stored | null = null

  /** Sizes in elements of float32. */
  constructor(device: GPUDevice, input: number, output: number) {
    const { STORAGE, COPY_SRC, COPY_DST } = GPUBufferUsage
    const usage = STORAGE | COPY_SRC | COPY_DST
    this.#device = device
    this.input = device.createBuffer({ label: 'input', size: 4 * input, usage })
    this.output = device.createBuffer({ label: 'output', size: 4 * output, usage })
    this.#values = Float32Array.from({ length: REPEAT }, () => {
      return Math.round((2 * Math.random() - 1) * 1024) / 1024
    })
    this.store('float32')
  }

  /** Makes the input hold its values in that type. */
  store(stored: Stored): void {
    if (this.#stored === stored) return
    this.#stored = stored
    const bytes = encoded(this.#values, stored)
    for (let at = 0; at < this.input.size; at += bytes.byteLength) {
      const length = Math.min(bytes.byteLength, this.input.size - at)
      this.#device.queue.writeBuffer(this.input, at, bytes.subarray(0, length))
    }
  }

  /** A buffer of its own with as many bytes of the input, which the caller destroys. */
  inputOf(size: number): GPUBuffer {
    const { STORAGE, COPY_SRC, COPY_DST } = GPUBufferUsage
    const buffer = this.#device.createBuffer({ size, usage: STORAGE | COPY_SRC | COPY_DST })
    const encoder = this.#device.createCommandEncoder()
    encoder.copyBufferToBuffer(this.input, 0, buffer, 0, size)
    this.#device.queue.submit([encoder.finish()])
    return buffer
  }

  /** What the input holds. */
  values(start: number, length: number): Float32Array {
    return Float32Array.from({ length }, (_, i) => this.#values[(start + i) % REPEAT]!)
  }

  /** Writes values into the output that no resize makes, so that what is left unwritten shows. */
  poison(start: number, length: number, stored: Stored): void {
    const values = encoded(new Float32Array(length).fill(Number.NaN), stored)
    this.#device.queue.writeBuffer(this.output, BYTES[stored] * start, values)
  }

  /** Reads from the output. */
  async read(start: number, length: number, stored: Stored): Promise<Float32Array> {
    const usage = GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST
    const size = BYTES[stored] * length
    const staging = this.#device.createBuffer({ size, usage })
    const encoder = this.#device.createCommandEncoder()
    encoder.copyBufferToBuffer(this.output, BYTES[stored] * start, staging, 0, size)
    this.#device.queue.submit([encoder.finish()])
    await staging.mapAsync(GPUMapMode.READ)
    const bytes = staging.getMappedRange().slice(0)
    staging.destroy()
    return stored === 'float32'
      ? new Float32Array(bytes)
      : Float32Array.from(new Uint16Array(bytes), fromHalf)
  }
}

/** Values as bytes. */
function encoded(values: Float32Array<ArrayBuffer>, stored: Stored): Uint8Array<ArrayBuffer> {
  const typed = stored === 'float32' ? values : Uint16Array.from(values, toHalf)
  return new Uint8Array(typed.buffer)
}
