import paint from '../../kernels/paint.wgsl?raw'
import type { BufferCount } from './buffers.ts'
import { colourTable, samplesOf } from './colours.ts'
import type { Colours, Painting } from './engine.ts'

const KINDS: Record<Colours['kind'], number> = { tint: 0, map: 1, rgb: 2, diverging: 3 }

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

  /** Paints `values`, or with `less` what they are more than those. */
  paint(
    canvas: HTMLCanvasElement,
    painting: Painting,
    values: GPUBuffer,
    less: GPUBuffer | null = null,
  ): void {
    if (canvas.width === 0 || canvas.height === 0) return
    const { context, uniform } = this.#easel(canvas)
    this.#device.queue.writeBuffer(uniform, 0, uniformOf(painting, less !== null))
    const bindings = this.#device.createBindGroup({
      label: 'paint',
      layout: this.#pipeline.getBindGroupLayout(0),
      entries: [uniform, values, this.#colours, less ?? values].map((buffer, binding) => ({
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
    const easel = {
      context,
      uniform: this.#count.create('painting', UNIFORM_BYTES, UNIFORM | COPY_DST),
    }
    this.#easels.set(canvas, easel)
    return easel
  }
}

const UNIFORM_BYTES = 112

/** The uniform of paint.wgsl: 28 words of 4 bytes. */
function uniformOf(painting: Painting, subtract: boolean): ArrayBuffer {
  const { column, row, columns, rows, offset, colours } = painting
  const buffer = new ArrayBuffer(UNIFORM_BYTES)
  const floats = new Float32Array(buffer)
  const words = new Uint32Array(buffer)
  floats.set([column.start, column.step, row.start, row.step])
  words.set([columns, rows, offset, KINDS[colours.kind]], 4)
  floats.set(rangeOf(colours), 8)
  words.set([colours.kind === 'rgb' ? colours.stride : 0, samplesOf(column.step, row.step)], 10)
  if (colours.kind === 'tint') floats.set([...colours.from, 1, ...colours.to, 1], 12)
  if (colours.kind === 'diverging') {
    floats.set([...colours.less, 1, ...colours.more, 1, ...colours.equal, 1], 12)
  }
  words[24] = subtract ? 1 : 0
  return buffer
}

function rangeOf(colours: Colours): readonly [number, number] {
  switch (colours.kind) {
    case 'rgb':
      return [0, 1]
    case 'diverging':
      return [-colours.limit, colours.limit]
    default:
      return colours.range
  }
}
