import type { Bench, Peer } from './peer.ts'
import { timeByTheClock } from './wallClock.ts'
import type { Work } from './works.ts'

interface Tensor {
  dispose(): void
}

interface Backend {
  ensureCommandEncoderReady(): void
  endComputePassEncoder(): void
  submitQueue(): void
}

type Resize = (
  images: Tensor,
  size: readonly [number, number],
  alignCorners: boolean,
  halfPixelCenters: boolean,
) => Tensor

/** What is called of TensorFlow.js (kernels/bench/tfjs.mjs). */
export interface Tfjs {
  readonly WebGPUBackend: new (device: GPUDevice, info: GPUAdapterInfo) => Backend
  registerBackend(name: string, make: () => Backend): void
  removeBackend(name: string): void
  setBackend(name: string): Promise<boolean>
  ready(): Promise<void>
  tensor(
    values: { readonly buffer: GPUBuffer; readonly zeroCopy: boolean },
    shape: readonly number[],
    type: 'float32',
  ): Tensor
  readonly image: { readonly resizeBilinear: Resize; readonly resizeNearestNeighbor: Resize }
}

const NAME = 'webgpu'

/** tfjs-backend-webgpu. Its tensors are NHWC: the planes are channels. */
export async function openTfjs(tfjs: Tfjs, { adapter, memory, repeats }: Bench): Promise<Peer> {
  const { device, info } = adapter
  // Its kernels are registered under this name, as is a backend that would open a device of its own.
  tfjs.removeBackend(NAME)
  const backend = new tfjs.WebGPUBackend(device, info)
  tfjs.registerBackend(NAME, () => backend)
  await tfjs.setBackend(NAME)
  await tfjs.ready()
  return {
    name: 'tfjs-backend-webgpu',
    time: async (work) => {
      const resize = resizeOf(tfjs, work)
      if (!resize || work.stored === 'float16') return null
      memory.store('float32')
      const { planes, input, output } = work
      const length = 4 * planes * input[0] * input[1]
      // A buffer of the very size: the whole of one is taken for the tensor.
      const buffer = memory.inputOf(length)
      const images = tfjs.tensor({ buffer, zeroCopy: true }, [1, ...input, planes], 'float32')
      const once = async () => resize(images, output, false, true).dispose()
      const seconds = await timeByTheClock(device, repeats, once, () => submit(backend))
      images.dispose()
      buffer.destroy()
      return seconds
    },
  }
}

/** Submits what was encoded: some operations are gathered first. */
function submit(backend: Backend): void {
  backend.ensureCommandEncoderReady()
  backend.endComputePassEncoder()
  backend.submitQueue()
}

function resizeOf({ image }: Tfjs, { filter }: Work): Resize | null {
  if (filter.kind === 'nearest') return image.resizeNearestNeighbor
  return filter.kind === 'linear' ? image.resizeBilinear : null
}
