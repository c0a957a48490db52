import overview from '../../kernels/overview.wgsl?raw'
import special from '../../kernels/special.wgsl?raw'
import { type BufferCount, GrowingBuffer } from './buffers.ts'
import type { Painting } from './engine.ts'
import { blockOf } from './minify.ts'
import { bindingOf, type Window } from './windows.ts'

const WORKGROUP = 64
/** WebGPU's default maxComputeWorkgroupsPerDimension. */
const MOST_GROUPS = 65_535
/** Values along an axis that one pass makes one of. */
const MOST_RATIO = 8
/** Overviews kept: of what is painted, at the few sizes at which it is painted. */
const MOST_KEPT = 6
const UNIFORM_BYTES = 64

/** What is painted from: a buffer of values, what is subtracted from them, and which they are. */
export interface Source {
  readonly values: GPUBuffer
  readonly less: GPUBuffer | null
  /** Another object whenever the values are others. */
  readonly version: object
}

/** One value for a block of elements, all over a slice. */
interface Overview {
  readonly buffer: GPUBuffer
  /** Elements of a block along either axis. */
  readonly rows: number
  readonly columns: number
  /** Values from one slice of a picture in colour to the next. */
  readonly stride: number
}

interface Kept {
  readonly held: GrowingBuffer
  of: Painting['of'] | null
  version: object | null
  slice: string
  blocks: string
  made: Overview | null
}

/** Makes overviews on the GPU, and keeps them until the values or the slice are others. */
export class Overviews {
  readonly #device: GPUDevice
  readonly #count: BufferCount
  #pipeline: GPUComputePipeline | null = null
  #uniform: GPUBuffer | null = null
  readonly #between: readonly [GrowingBuffer, GrowingBuffer]
  /** The latest used first. */
  readonly #kept: Kept[] = []

  constructor(device: GPUDevice, count: BufferCount) {
    this.#device = device
    this.#count = count
    const between = () => new GrowingBuffer(count, 'smaller overview', GPUBufferUsage.STORAGE)
    this.#between = [between(), between()]
  }

  /**
   * An overview for a painting of small elements; null where elements are large enough. The window has
   * what is painted.
   */
  find(painting: Painting, source: Source, window: Window): Overview | null {
    const [rows, columns] = [blockOf(painting.row.step), blockOf(painting.column.step)]
    if (rows === 1 && columns === 1) return null
    const slice = `${painting.offset} ${painting.rows} ${painting.columns} ${painting.colours.kind}`
    const blocks = `${rows} ${columns}`
    const kept = this.#place(painting.of, slice, blocks, source.version)
    if (kept.version !== source.version || kept.slice !== slice || kept.blocks !== blocks) {
      kept.made = null
    }
    kept.made ??= this.#make(kept.held, painting, source, window, rows, columns)
    Object.assign(kept, { of: painting.of, version: source.version, slice, blocks })
    return kept.made
  }

  /** The place of an overview: its own, else one that is out of date, a new one, or the oldest. */
  #place(of: Painting['of'], slice: string, blocks: string, version: object): Kept {
    const all = this.#kept
    const current = (k: Kept) => k.of === of && k.slice === slice && k.version === version
    let at = all.findIndex((kept) => current(kept) && kept.blocks === blocks)
    if (at < 0) at = all.findIndex((kept) => kept.of === of && !current(kept))
    if (at < 0 && all.length < MOST_KEPT) {
      const held = new GrowingBuffer(this.#count, 'overview', GPUBufferUsage.STORAGE)
      at = all.push({ held, of, version: null, slice, blocks, made: null }) - 1
    }
    const [kept] = all.splice(at < 0 ? all.length - 1 : at, 1)
    all.unshift(kept!)
    return kept!
  }

  #make(
    held: GrowingBuffer,
    painting: Painting,
    source: Source,
    window: Window,
    rows: number,
    columns: number,
  ): Overview {
    const { colours } = painting
    const slices = colours.kind === 'rgb' ? 3 : 1
    const peak = colours.kind === 'diverging' ? 1 : 0
    let [values, less] = [bindingOf(source.values, window), source.less]
    let [offset, stride] = [
      painting.offset - window.start,
      colours.kind === 'rgb' ? colours.stride : 0,
    ]
    let [row, column] = [1, 1]
    for (let pass = 0; row < rows || column < columns; pass++) {
      const ratios = [Math.min(rows / row, MOST_RATIO), Math.min(columns / column, MOST_RATIO)]
      const words = [
        ...[painting.columns, column, ratios[1]!, 0],
        ...[painting.rows, row, ratios[0]!, 0],
        ...[offset, stride, slices, less ? 1 : 0, peak],
      ]
      row *= ratios[0]!
      column *= ratios[1]!
      const area = Math.ceil(painting.rows / row) * Math.ceil(painting.columns / column)
      const last = row === rows && column === columns
      const blocks = (last ? held : this.#between[pass % 2]!).ensure(4 * slices * area)
      const others = less ? bindingOf(less, window) : values
      this.#dispatch(words, [values, others, { buffer: blocks }], slices * area)
      offset = 0
      stride = area
      values = { buffer: blocks }
      less = null
    }
    return { buffer: values.buffer, rows, columns, stride }
  }

  #dispatch(
    words: number[],
    bound: readonly [values: GPUBufferBinding, others: GPUBufferBinding, blocks: GPUBufferBinding],
    count: number,
  ): void {
    const device = this.#device
    const { UNIFORM, COPY_DST } = GPUBufferUsage
    this.#uniform ??= this.#count.create('overview', UNIFORM_BYTES, UNIFORM | COPY_DST)
    device.queue.writeBuffer(this.#uniform, 0, Uint32Array.from(words))
    const pipeline = this.#made()
    const bindings = device.createBindGroup({
      label: 'overview',
      layout: pipeline.getBindGroupLayout(0),
      entries: [{ buffer: this.#uniform }, ...bound].map((resource, binding) => ({
        binding,
        resource,
      })),
    })
    const groups = Math.ceil(count / WORKGROUP)
    const across = Math.min(groups, MOST_GROUPS)
    const encoder = device.createCommandEncoder({ label: 'overview' })
    const compute = encoder.beginComputePass({ label: 'overview' })
    compute.setPipeline(pipeline)
    compute.setBindGroup(0, bindings)
    compute.dispatchWorkgroups(across, Math.ceil(groups / across))
    compute.end()
    device.queue.submit([encoder.finish()])
  }

  #made(): GPUComputePipeline {
    const label = 'overview.wgsl'
    this.#pipeline ??= this.#device.createComputePipeline({
      label,
      layout: 'auto',
      compute: {
        module: this.#device.createShaderModule({ label, code: special + overview }),
        constants: { workgroup: WORKGROUP },
      },
    })
    return this.#pipeline
  }
}
