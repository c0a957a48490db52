/** Makes buffers, counts those alive and their bytes, and keeps them labelled. */
export class BufferCount {
  #alive = 0
  #bytes = 0
  readonly #device: GPUDevice

  constructor(device: GPUDevice) {
    this.#device = device
  }

  get alive(): number {
    return this.#alive
  }

  get bytes(): number {
    return this.#bytes
  }

  create(label: string, size: number, usage: GPUBufferUsageFlags): GPUBuffer {
    this.#alive++
    this.#bytes += size
    return this.#device.createBuffer({ label, size, usage })
  }

  destroy(buffer: GPUBuffer): void {
    this.#alive--
    this.#bytes -= buffer.size
    buffer.destroy()
  }
}

/** A buffer that is made anew only when what it must hold no longer fits, or would waste most of it. */
export class GrowingBuffer {
  #buffer: GPUBuffer | null = null
  readonly #count: BufferCount
  readonly #label: string
  readonly #usage: GPUBufferUsageFlags

  constructor(count: BufferCount, label: string, usage: GPUBufferUsageFlags) {
    this.#count = count
    this.#label = label
    this.#usage = usage
  }

  /** A buffer of at least `bytes`, with undefined content. */
  ensure(bytes: number): GPUBuffer {
    const size = Math.ceil(bytes / 4) * 4
    const held = this.#buffer
    if (held && held.size >= size && held.size <= Math.max(4 * size, 65_536)) return held
    this.destroy()
    this.#buffer = this.#count.create(this.#label, size, this.#usage)
    return this.#buffer
  }

  /** The buffer as it is; throws before the first `ensure`. */
  get current(): GPUBuffer {
    if (!this.#buffer) throw new Error(`${this.#label} was not filled yet`)
    return this.#buffer
  }

  destroy(): void {
    if (this.#buffer) this.#count.destroy(this.#buffer)
    this.#buffer = null
  }
}
