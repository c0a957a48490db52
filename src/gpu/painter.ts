import paint from '../../kernels/paint.wgsl?raw'
import special from '../../kernels/special.wgsl?raw'
import type { BufferCount } from './buffers.ts'
import { colourTable } from './colours.ts'
import type { Painting } from './engine.ts'
import { Overviews, type Source } from './overviews.ts'
import { PAINTING_BYTES, writePainting } from './paintingUniform.ts'
import { bindingOf, type Window, windowOn } from './windows.ts'

interface Easel {
  readonly context: GPUCanvasContext
  readonly uniform: GPUBuffer
  /** The latest bindings, and what they bind. */
  bound: { values: GPUBuffer; less: GPUBuffer; window: Window; bindings: GPUBindGroup } | null
}

/** Paints canvases from buffers on the GPU. */
export class Painter {
  readonly #device: GPUDevice
  readonly #count: BufferCount
  readonly #mostBound: number
  readonly #pipeline: GPURenderPipeline
  readonly #colours: GPUBuffer
  readonly #overviews: Overviews
  readonly #easels = new Map<HTMLCanvasElement, Easel>()
  readonly #words = new ArrayBuffer(PAINTING_BYTES)

  /** `mostBound` elements are what a binding holds. */
  constructor(device: GPUDevice, count: BufferCount, mostBound: number) {
    this.#device = device
    this.#count = count
    this.#mostBound = mostBound
    this.#overviews = new Overviews(device, count)
    const label = 'paint.wgsl'
    const module = device.createShaderModule({ label, code: special + paint })
    this.#pipeline = device.createRenderPipeline({
      label,
      layout: 'auto',
      vertex: { module },
      fragment: { module, targets: [{ format: navigator.gpu.getPreferredCanvasFormat() }] },
    })
    const colours = colourTable()
    const { STORAGE, COPY_DST } = GPUBufferUsage
    this.#colours = count.create('colours', colours.byteLength, STORAGE | COPY_DST)
    device.queue.writeBuffer(this.#colours, 0, colours)
  }

  /**
   * Paints values, or what they are more than what is subtracted from them. Throws an Error where a
   * binding does not hold the slice, or the three of a picture in colour.
   */
  paint(canvas: HTMLCanvasElement, painting: Painting, source: Source): void {
    if (canvas.width === 0 || canvas.height === 0) return
    const window = windowOf(painting, source, this.#mostBound)
    const overview = this.#overviews.find(painting, source, window)
    const easel = this.#easel(canvas)
    const offset = painting.offset - window.start
    writePainting(this.#words, { ...painting, offset }, overview, source.less !== null)
    this.#device.queue.writeBuffer(easel.uniform, 0, this.#words)
    const bindings = overview
      ? this.#bindings(easel, overview.buffer, overview.buffer, wholeOf(overview.buffer))
      : this.#bindings(easel, source.values, source.less ?? source.values, window)
    const encoder = this.#device.createCommandEncoder({ label: 'paint' })
    const view = easel.context.getCurrentTexture().createView({ label: 'canvas' })
    const pass = encoder.beginRenderPass({
      label: 'paint',
      colorAttachments: [{ view, loadOp: 'clear', storeOp: 'store', clearValue: [0, 0, 0, 0] }],
    })
    pass.setPipeline(this.#pipeline)
    pass.setBindGroup(0, bindings)
    pass.draw(3)
    pass.end()
    this.#device.queue.submit([encoder.finish()])
  }

  release(canvas: HTMLCanvasElement): void {
    const easel = this.#easels.get(canvas)
    if (!easel) return
    easel.context.unconfigure()
    this.#count.destroy(easel.uniform)
    this.#easels.delete(canvas)
  }

  #bindings(easel: Easel, values: GPUBuffer, less: GPUBuffer, window: Window): GPUBindGroup {
    const { bound } = easel
    const same = bound && bound.values === values && bound.less === less
    if (same && bound.window.start === window.start && bound.window.count === window.count) {
      return bound.bindings
    }
    const resources = [
      { buffer: easel.uniform },
      bindingOf(values, window),
      { buffer: this.#colours },
      bindingOf(less, window),
    ]
    const bindings = this.#device.createBindGroup({
      label: 'paint',
      layout: this.#pipeline.getBindGroupLayout(0),
      entries: resources.map((resource, binding) => ({ binding, resource })),
    })
    easel.bound = { values, less, window, bindings }
    return bindings
  }

  #easel(canvas: HTMLCanvasElement): Easel {
    const known = this.#easels.get(canvas)
    if (known) return known
    const context = canvas.getContext('webgpu')
    if (!context) throw new Error('This canvas has no WebGPU context.')
    const format = navigator.gpu.getPreferredCanvasFormat()
    context.configure({ device: this.#device, format, alphaMode: 'premultiplied' })
    const { UNIFORM, COPY_DST } = GPUBufferUsage
    const uniform = this.#count.create('painting', PAINTING_BYTES, UNIFORM | COPY_DST)
    const easel: Easel = { context, uniform, bound: null }
    this.#easels.set(canvas, easel)
    return easel
  }
}

const wholeOf = ({ size }: GPUBuffer): Window => ({ start: 0, count: size / 4 })

/** The elements that a painting is of: a slice, or of a picture in colour three. */
function windowOf(painting: Painting, { values, less }: Source, most: number): Window {
  const { offset, rows, columns, colours } = painting
  const last = offset + (colours.kind === 'rgb' ? 2 * colours.stride : 0)
  const length = Math.max(values.size, less?.size ?? 0) / 4
  return windowOn(length, offset, last + rows * columns, most)
}
