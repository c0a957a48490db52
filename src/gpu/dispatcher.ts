import { type Kernel, workgroupsOf } from './kernels.ts'
import type { Pass } from './passes.ts'

/** WebGPU's default maxComputeWorkgroupsPerDimension. */
const MOST_GROUPS = 65_535

/** The bindings of every kernel, in the order of kernels/README.md. */
const BINDINGS = (
  ['uniform', 'read-only-storage', 'read-only-storage', 'read-only-storage', 'storage'] as const
).map((type, binding) => ({ binding, visibility: 4 /* COMPUTE */, buffer: { type } }))

/** What a kernel binds, in that order. */
export type Bound = readonly [
  resize: GPUBufferBinding,
  input: GPUBufferBinding,
  taps: GPUBufferBinding,
  weights: GPUBufferBinding,
  output: GPUBufferBinding,
]

/** Encodes kernels of a device, each compiled once. */
export class Dispatcher {
  readonly #device: GPUDevice
  readonly #layout: GPUBindGroupLayout
  readonly #pipelines = new Map<Kernel, GPUComputePipeline>()

  constructor(device: GPUDevice) {
    this.#device = device
    this.#layout = device.createBindGroupLayout({ label: 'resize', entries: BINDINGS })
  }

  bind(kernel: Kernel, buffers: Bound): GPUBindGroup {
    return this.#device.createBindGroup({
      label: kernel.name,
      layout: this.#layout,
      entries: buffers.map((resource, binding) => ({ binding, resource })),
    })
  }

  encode(compute: GPUComputePassEncoder, kernel: Kernel, pass: Pass, bound: GPUBindGroup): void {
    const groups = workgroupsOf(kernel, pass)
    // As few idle ones as can be: a row too many takes a GPU a while.
    const rows = Math.ceil(groups / MOST_GROUPS)
    compute.setPipeline(this.#pipeline(kernel))
    compute.setBindGroup(0, bound)
    compute.dispatchWorkgroups(Math.ceil(groups / rows), rows)
  }

  #pipeline(kernel: Kernel): GPUComputePipeline {
    const made = this.#pipelines.get(kernel)
    if (made) return made
    const label = kernel.name
    const module = this.#device.createShaderModule({ label, code: kernel.source })
    const pipeline = this.#device.createComputePipeline({
      label,
      layout: this.#device.createPipelineLayout({ label, bindGroupLayouts: [this.#layout] }),
      compute: { module, constants: kernel.constants },
    })
    this.#pipelines.set(kernel, pipeline)
    return pipeline
  }
}
