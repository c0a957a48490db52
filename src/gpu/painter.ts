import paint from '../../kernels/paint.wgsl?raw'
import type { BufferCount } from './buffers.ts'
import { colourTable, samplesOf } from './colours.ts'
import type { Colours, Painting } from './engine.ts'

const KINDS: Record<Colours['kind'], number> = { tint: 0, map: 1, rgb: 2 }

interface Easel {
  readonly context: GPUCanvasContext
  readonly uniform: GPUBuffer
}

/** Paints canvases from buffers on the GPU. */
export class Painter {
  readonly #device: GPUDevice
  readonly #count: BufferCount
  readonly #pipeline: GPURenderPipeline
  readonly #colours: GPUBuffer
  readonly #easels = new Map<HTMLCanvasElement, Easel>()

  constructor(device: GPUDevice, count: BufferCount) {
    this.#device = device
    this.#count = count
    const label = 'paint.wgsl'
    const module = device.createShaderModule({ label, code: paint })
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

  paint(canvas: HTMLCanvasElement, painting: Painting, values: GPUBuffer): void {
    if (canvas.width === 0 || canvas.height === 0) return
    const { context, uniform } = this.#easel(canvas)
    this.#device.queue.writeBuffer(uniform, 0, uniformOf(painting))
    const bindings = this.#device.createBindGroup({
      label: 'paint',
      layout: this.#pipeline.getBindGroupLayout(0),
      entries: [uniform, values, this.#colours].map((buffer, binding) => ({
        binding,
        resource: { buffer },
      })),
    })
    const encoder = this.#device.createCommandEncoder({ label: 'paint' })
    const view = context.getCurrentTexture().createView({ label: 'canvas' })
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

  #easel(canvas: HTMLCanvasElement): Easel {
    const known = this.#easels.get(canvas)
    if (known) return known
    const context = canvas.getContext('webgpu')
    if (!context) throw new Error('This canvas has no WebGPU context.')
    const format = navigator.gpu.getPreferredCanvasFormat()
    context.configure({ device: this.#device, format, alphaMode: 'premultiplied' })
    const { UNIFORM, COPY_DST } = GPUBufferUsage
    const easel = { context, uniform: this.#count.create('painting', 96, UNIFORM | COPY_DST) }
    this.#easels.set(canvas, easel)
    return easel
  }
}

/** The uniform of paint.wgsl: 24 words of 4 bytes. */
function uniformOf({ column, row, columns, rows, offset, colours }: Painting): ArrayBuffer {
  const buffer = new ArrayBuffer(96)
  const floats = new Float32Array(buffer)
  const words = new Uint32Array(buffer)
  floats.set([column.start, column.step, row.start, row.step])
  words.set([columns, rows, offset, KINDS[colours.kind]], 4)
  floats.set(colours.kind === 'rgb' ? [0, 1] : colours.range, 8)
  words.set([colours.kind === 'rgb' ? colours.stride : 0, samplesOf(column.step, row.step)], 10)
  if (colours.kind === 'tint') floats.set([...colours.from, 1, ...colours.to, 1], 12)
  return buffer
}
