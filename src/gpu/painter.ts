import paint from '../../kernels/paint.wgsl?raw'
import special from '../../kernels/special.wgsl?raw'
import type { BufferCount } from './buffers.ts'
import { colourTable } from './colours.ts'
import type { Painting } from './engine.ts'
import { Overviews, type Source } from './overviews.ts'
import { PAINTING_BYTES, writePainting } from './paintingUniform.ts'

interface Easel {
  readonly context: GPUCanvasContext
  readonly uniform: GPUBuffer
  /** The latest bindings, and the buffers that they bind. */
  bound: { values: GPUBuffer; less: GPUBuffer; bindings: GPUBindGroup } | null
}

/** Paints canvases from buffers on the GPU. */
export class Painter {
  readonly #device: GPUDevice
  readonly #count: BufferCount
  readonly #pipeline: GPURenderPipeline
  readonly #colours: GPUBuffer
  readonly #overviews: Overviews
  readonly #easels = new Map<HTMLCanvasElement, Easel>()
  readonly #words = new ArrayBuffer(PAINTING_BYTES)

  constructor(device: GPUDevice, count: BufferCount) {
    this.#device = device
    this.#count = count
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

  /** Paints values, or what they are more than what is subtracted from them. */
  paint(canvas: HTMLCanvasElement, painting: Painting, source: Source): void {
    if (canvas.width === 0 || canvas.height === 0) return
    const overview = this.#overviews.find(painting, source)
    const easel = this.#easel(canvas)
    writePainting(this.#words, painting, overview, source.less !== null)
    this.#device.queue.writeBuffer(easel.uniform, 0, this.#words)
    const values = overview?.buffer ?? source.values
    const bindings = this.#bindings(easel, values, overview ? values : (source.less ?? values))
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

  #bindings(easel: Easel, values: GPUBuffer, less: GPUBuffer): GPUBindGroup {
    if (easel.bound?.values === values && easel.bound.less === less) return easel.bound.bindings
    const bindings = this.#device.createBindGroup({
      label: 'paint',
      layout: this.#pipeline.getBindGroupLayout(0),
      entries: [easel.uniform, values, this.#colours, less].map((buffer, binding) => ({
        binding,
        resource: { buffer },
      })),
    })
    easel.bound = { values, less, bindings }
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
