import { OutOfMemory } from '../core/outOfMemory.ts'
import type { ResizePlan } from '../core/resizePlan.ts'
import { type Shape, volume } from '../core/shape.ts'
import type { Tensor } from '../tensors/tensor.ts'
import { type BufferCount, GrowingBuffer } from './buffers.ts'
import type { Output, Part } from './engine.ts'
import { type Pass, passesOf } from './passes.ts'
import { SliceRunner } from './sliceRunner.ts'
import { piecesOf, slicesOf } from './slices.ts'

/** Elements of a piece of a long resize. */
const PIECE = 2 ** 22

/** What an output buffer holds. */
interface Latest {
  /** Null of a tensor that was loaded as it is. */
  readonly plan: ResizePlan | null
  readonly input: Tensor
  readonly shape: Shape
  readonly output: GPUBuffer
}

/** Runs plans on the GPU. The outputs stay there. */
export class Resizer {
  readonly #device: GPUDevice
  readonly #mostBound: number
  readonly #slices: SliceRunner
  /** The outputs, and what a pass hands to the next when there are several. */
  #input: GrowingBuffer
  readonly #outputs: Record<Output, GrowingBuffer>
  readonly #between: readonly [GrowingBuffer, GrowingBuffer]
  readonly #make: (label: string) => GrowingBuffer
  /** What the input buffer holds. */
  #uploaded: Tensor | null = null
  readonly #latest: Record<Output, Latest | null> = { a: null, b: null }

  /** `mostBound` elements are what a binding holds: larger tensors are resized slice by slice. */
  constructor(device: GPUDevice, count: BufferCount, mostBound: number) {
    const { STORAGE, COPY_DST, COPY_SRC } = GPUBufferUsage
    this.#device = device
    this.#mostBound = mostBound
    this.#slices = new SliceRunner(device, count)
    const result = (label: string) => new GrowingBuffer(count, label, STORAGE | COPY_SRC | COPY_DST)
    this.#make = result
    this.#input = result('input')
    this.#outputs = { a: result('output'), b: result('other output') }
    this.#between = [result('between passes'), result('between more passes')]
  }

  /** The latest input; throws before the first run. */
  get input(): GPUBuffer {
    return this.#input.current
  }

  /** A latest output; throws before its first run. */
  output(which: Output): GPUBuffer {
    return this.#made(which).output
  }

  #made(which: Output): Latest {
    const latest = this.#latest[which]
    if (!latest) throw new Error('nothing was resized yet')
    return latest
  }

  /** Whether an output is what a plan makes of an input. */
  holds(plan: ResizePlan, input: Tensor, which: Output): boolean {
    const latest = this.#latest[which]
    return latest?.plan === plan && latest.input === input
  }

  /** Computes a plan. The very plan and input of an output's last call are not computed again. */
  run(plan: ResizePlan, input: Tensor, which: Output = 'a'): void {
    if (this.holds(plan, input, which)) return
    // Until this run is through, there is no output to go on with.
    this.#latest[which] = null
    if (this.#uploaded !== input) this.#upload(this.#input, input.data as Float32Array<ArrayBuffer>)
    this.#uploaded = input
    const output = passesOf(plan).reduce((from, pass, i, all) => {
      const left = all.length - 1 - i
      return this.#run(pass, from, left ? this.#between[left % 2]! : this.#outputs[which])
    }, this.input)
    this.#latest[which] = { plan, input, shape: plan.outputShape, output }
  }

  /**
   * Computes a plan in pieces between which the GPU does what else it has to do. Everything is made
   * beside what is there, and takes its place at the end; if `signal` stops it, it is let go of.
   */
  async runInPieces(
    plan: ResizePlan,
    input: Tensor,
    which: Output,
    signal: AbortSignal,
    onShare: (share: number) => void,
  ): Promise<void> {
    const own = this.#uploaded === input ? null : this.#make('input')
    const made = this.#make(which === 'a' ? 'output' : 'other output')
    const between = [this.#make('between passes'), this.#make('between more passes')] as const
    const passes = passesOf(plan)
    const target = (i: number) => {
      const left = passes.length - 1 - i
      return left ? between[left % 2]! : made
    }
    const total = passes.reduce((sum, { elements }) => sum + elements, own ? input.data.length : 0)
    let done = 0
    const pause = async (elements: number) => {
      await this.#device.queue.onSubmittedWorkDone()
      signal.throwIfAborted()
      done += elements
      onShare(done / total)
    }
    try {
      await this.#makeRoom(Math.max(...passes.map(({ elements }) => elements)), () => {
        own?.ensure(input.data.byteLength)
        for (const [i, { elements }] of passes.entries()) target(i).ensure(4 * elements)
      })
      if (own) await this.#uploadInPieces(own, input.data as Float32Array<ArrayBuffer>, pause)
      let from = own?.current ?? this.input
      for (const [i, pass] of passes.entries()) {
        const to = target(i).ensure(4 * pass.elements)
        for (const piece of piecesOf(pass, PIECE, this.#mostBound)) {
          this.#slices.run(piece, from, to)
          await pause(piece.pass.elements)
        }
        from = to
      }
    } catch (error) {
      own?.destroy()
      made.destroy()
      throw error
    } finally {
      for (const buffer of between) buffer.destroy()
    }
    if (own) {
      this.#input.destroy()
      this.#input = own
      this.#uploaded = input
    }
    this.#outputs[which].destroy()
    this.#outputs[which] = made
    this.#latest[which] = { plan, input, shape: plan.outputShape, output: made.current }
  }

  /** Makes buffers of at most `most` elements; throws `OutOfMemory` where there is no room for one. */
  async #makeRoom(most: number, make: () => void): Promise<void> {
    // What a pass hands to the next may be larger than the input and the output are.
    if (4 * most > this.#device.limits.maxBufferSize) throw new OutOfMemory()
    this.#device.pushErrorScope('out-of-memory')
    make()
    const full = await this.#device.popErrorScope()
    if (full) throw new OutOfMemory(full.message)
  }

  async #uploadInPieces(
    to: GrowingBuffer,
    data: Float32Array<ArrayBuffer>,
    pause: (elements: number) => Promise<void>,
  ): Promise<void> {
    const buffer = to.ensure(data.byteLength)
    for (let start = 0; start < data.length; start += PIECE) {
      const count = Math.min(PIECE, data.length - start)
      this.#device.queue.writeBuffer(buffer, 4 * start, data, start, count)
      await pause(count)
    }
  }

  /** Uploads a tensor as an output. The very tensor of the output's last call is not uploaded again. */
  load(tensor: Tensor, which: Output): void {
    const latest = this.#latest[which]
    if (latest?.plan === null && latest.input === tensor) return
    this.#latest[which] = null
    const data = tensor.data as Float32Array<ArrayBuffer>
    const output = this.#upload(this.#outputs[which], data)
    this.#latest[which] = { plan: null, input: tensor, shape: tensor.shape, output }
  }

  #run(pass: Pass, from: GPUBuffer, result: GrowingBuffer): GPUBuffer {
    const to = result.ensure(4 * pass.elements)
    for (const slice of slicesOf(pass, this.#mostBound)) this.#slices.run(slice, from, to)
    return to
  }

  #upload(to: GrowingBuffer, data: Float32Array<ArrayBuffer>): GPUBuffer {
    const buffer = to.ensure(data.byteLength)
    this.#device.queue.writeBuffer(buffer, 0, data)
    return buffer
  }

  /** Copies a latest output to the CPU. */
  async read(count: BufferCount, which: Output = 'a', part?: Part): Promise<Float32Array> {
    const { shape, output } = this.#made(which)
    const offset = 4 * (part?.start ?? 0)
    const size = 4 * (part?.count ?? volume(shape))
    const staging = count.create(
      'read back',
      size,
      GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST,
    )
    try {
      const encoder = this.#device.createCommandEncoder({ label: 'read back' })
      encoder.copyBufferToBuffer(output, offset, staging, 0, size)
      this.#device.queue.submit([encoder.finish()])
      await staging.mapAsync(GPUMapMode.READ)
      return new Float32Array(staging.getMappedRange().slice(0))
    } finally {
      count.destroy(staging)
    }
  }
}
