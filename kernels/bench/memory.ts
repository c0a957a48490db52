/** Elements that repeat in the input, so that they are drawn once. */
const REPEAT = 1 << 22

/** The input and the output of every work: one buffer each, as large as the largest needs. */
export class Memory {
  readonly input: GPUBuffer
  readonly output: GPUBuffer
  readonly #device: GPUDevice
  readonly #values: Float32Array<ArrayBuffer>

  /** Sizes in elements. */
  constructor(device: GPUDevice, input: number, output: number) {
    const { STORAGE, COPY_SRC, COPY_DST } = GPUBufferUsage
    const usage = STORAGE | COPY_SRC | COPY_DST
    this.#device = device
    this.input = device.createBuffer({ label: 'input', size: 4 * input, usage })
    this.output = device.createBuffer({ label: 'output', size: 4 * output, usage })
    this.#values = Float32Array.from({ length: REPEAT }, () => 2 * Math.random() - 1)
    for (let at = 0; at < input; at += REPEAT) {
      const part = this.#values.subarray(0, Math.min(REPEAT, input - at))
      device.queue.writeBuffer(this.input, 4 * at, part)
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
  poison(start: number, length: number): void {
    const values = new Float32Array(length).fill(Number.NaN)
    this.#device.queue.writeBuffer(this.output, 4 * start, values)
  }

  /** Reads from the output. */
  async read(start: number, length: number): Promise<Float32Array> {
    const usage = GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST
    const staging = this.#device.createBuffer({ size: 4 * length, usage })
    const encoder = this.#device.createCommandEncoder()
    encoder.copyBufferToBuffer(this.output, 4 * start, staging, 0, 4 * length)
    this.#device.queue.submit([encoder.finish()])
    await staging.mapAsync(GPUMapMode.READ)
    const values = new Float32Array(staging.getMappedRange().slice(0))
    staging.destroy()
    return values
  }
}
