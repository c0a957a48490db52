/** How often work is repeated. */
export interface Repeats {
  /** Dispatches in one pass: a timestamp may step by some microseconds. */
  readonly dispatches: number
  /** Seconds of the same work before: an idle GPU takes a while to reach its clock. */
  readonly warmUp: number
  /** Passes of which the median counts. */
  readonly passes: number
}

/** Enough for a GPU's time to settle. */
export const TIMED: Repeats = { dispatches: 10, warmUp: 0.25, passes: 15 }
/** For a software adapter, whose times count for nothing. */
export const TRIED: Repeats = { dispatches: 1, warmUp: 0, passes: 1 }

/** Times dispatches by timestamps of the adapter. The device needs the feature timestamp-query. */
export class Timer {
  readonly #device: GPUDevice
  readonly #repeats: Repeats
  readonly #stamps: GPUQuerySet
  readonly #resolved: GPUBuffer
  readonly #read: GPUBuffer

  constructor(device: GPUDevice, repeats: Repeats) {
    const count = 2 * repeats.passes
    const { QUERY_RESOLVE, COPY_SRC, COPY_DST, MAP_READ } = GPUBufferUsage
    this.#device = device
    this.#repeats = repeats
    this.#stamps = device.createQuerySet({ type: 'timestamp', count })
    this.#resolved = device.createBuffer({ size: 8 * count, usage: QUERY_RESOLVE | COPY_SRC })
    this.#read = device.createBuffer({ size: 8 * count, usage: COPY_DST | MAP_READ })
  }

  /** Seconds that what `encode` encodes takes: the median of passes that repeat it. */
  async time(encode: (compute: GPUComputePassEncoder) => void): Promise<number> {
    const { dispatches, warmUp, passes } = this.#repeats
    const [once] = await this.#run(encode, 0, 1)
    const before = Math.ceil(warmUp / Math.max(once!, 1e-5))
    return median(await this.#run(encode, before, passes)) / dispatches
  }

  /** Seconds of each of some passes, right after others that are not timed. */
  async #run(
    encode: (compute: GPUComputePassEncoder) => void,
    before: number,
    passes: number,
  ): Promise<number[]> {
    const encoder = this.#device.createCommandEncoder()
    for (let pass = -before; pass < passes; pass++) {
      const compute = encoder.beginComputePass(pass < 0 ? {} : { timestampWrites: this.#at(pass) })
      for (let i = 0; i < this.#repeats.dispatches; i++) encode(compute)
      compute.end()
    }
    encoder.resolveQuerySet(this.#stamps, 0, 2 * passes, this.#resolved, 0)
    encoder.copyBufferToBuffer(this.#resolved, 0, this.#read, 0, this.#read.size)
    this.#device.queue.submit([encoder.finish()])
    await this.#read.mapAsync(GPUMapMode.READ)
    const stamps = new BigInt64Array(this.#read.getMappedRange().slice(0))
    this.#read.unmap()
    return Array.from({ length: passes }, (_, pass) => {
      return Number(stamps[2 * pass + 1]! - stamps[2 * pass]!) / 1e9
    })
  }

  #at(pass: number): GPUComputePassTimestampWrites {
    return {
      querySet: this.#stamps,
      beginningOfPassWriteIndex: 2 * pass,
      endOfPassWriteIndex: 2 * pass + 1,
    }
  }
}

/** The middle one, the upper of two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!
}
