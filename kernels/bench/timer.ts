/** Dispatches in one pass: a timestamp may step by some microseconds. */
const DISPATCHES = 10
const WARM_UP = 3
const PASSES = 15

/** Times dispatches by timestamps of the adapter. The device needs the feature timestamp-query. */
export class Timer {
  readonly #device: GPUDevice
  readonly #stamps: GPUQuerySet
  readonly #resolved: GPUBuffer
  readonly #read: GPUBuffer

  constructor(device: GPUDevice) {
    const count = 2 * PASSES
    const { QUERY_RESOLVE, COPY_SRC, COPY_DST, MAP_READ } = GPUBufferUsage
    this.#device = device
    this.#stamps = device.createQuerySet({ type: 'timestamp', count })
    this.#resolved = device.createBuffer({ size: 8 * count, usage: QUERY_RESOLVE | COPY_SRC })
    this.#read = device.createBuffer({ size: 8 * count, usage: COPY_DST | MAP_READ })
  }

  /** Seconds that what `encode` encodes takes: the median of passes that repeat it. */
  async time(encode: (compute: GPUComputePassEncoder) => void): Promise<number> {
    const encoder = this.#device.createCommandEncoder()
    for (let pass = -WARM_UP; pass < PASSES; pass++) {
      const compute = encoder.beginComputePass(
        pass < 0
          ? {}
          : {
              timestampWrites: {
                querySet: this.#stamps,
                beginningOfPassWriteIndex: 2 * pass,
                endOfPassWriteIndex: 2 * pass + 1,
              },
            },
      )
      for (let i = 0; i < DISPATCHES; i++) encode(compute)
      compute.end()
    }
    encoder.resolveQuerySet(this.#stamps, 0, 2 * PASSES, this.#resolved, 0)
    encoder.copyBufferToBuffer(this.#resolved, 0, this.#read, 0, this.#read.size)
    this.#device.queue.submit([encoder.finish()])
    await this.#read.mapAsync(GPUMapMode.READ)
    const stamps = new BigInt64Array(this.#read.getMappedRange().slice(0))
    this.#read.unmap()
    const times = Array.from({ length: PASSES }, (_, pass) =>
      Number(stamps[2 * pass + 1]! - stamps[2 * pass]!),
    ).sort((a, b) => a - b)
    return times[PASSES >> 1]! / DISPATCHES / 1e9
  }
}
