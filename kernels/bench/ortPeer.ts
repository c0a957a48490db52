import { Memory } from './memory.ts'
import { onnxResize } from './onnxResize.ts'
import type { Bench, Peer } from './peer.ts'
import { timeByTheClock } from './wallClock.ts'

interface Tensor {
  dispose(): void
}

interface Session {
  run(feeds: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>
}

/** What is called of onnxruntime-web. */
export interface Ort {
  readonly env: {
    readonly wasm: { wasmPaths?: string; numThreads?: number }
    readonly webgpu: { readonly device: Promise<GPUDevice> }
    logLevel?: string
  }
  readonly InferenceSession: { create(model: Uint8Array, options: object): Promise<Session> }
  readonly Tensor: {
    fromGpuBuffer(
      buffer: GPUBuffer,
      options: { readonly dataType: 'float32'; readonly dims: readonly number[] },
    ): Tensor
  }
}

/** No part of a model may fall back to the CPU: it would be the CPU's time. */
const OPTIONS = {
  executionProviders: ['webgpu'],
  preferredOutputLocation: 'gpu-buffer',
  extra: { session: { disable_cpu_ep_fallback: '1' } },
}

/**
 * onnxruntime-web with WebGPU, on a device of its own of the same adapter, which it does not let
 * others choose. `dist` is the address of its folder, with a slash at the end.
 */
export function openOrt(ort: Ort, dist: string, { memory, repeats }: Bench): Peer {
  ort.env.wasm.wasmPaths = dist
  ort.env.wasm.numThreads = 1
  ort.env.logLevel = 'error'
  let own: Memory | null = null
  return {
    name: 'onnxruntime-web',
    time: async (work) => {
      if (work.stored === 'float16') return null
      const { planes, input } = work
      const session = await ort.InferenceSession.create(onnxResize(work), OPTIONS)
      const device = await ort.env.webgpu.device
      own ??= new Memory(device, memory.input.size / 4, 1)
      const x = ort.Tensor.fromGpuBuffer(own.input, {
        dataType: 'float32',
        dims: [1, planes, ...input],
      })
      // A session is not released: with the last one its device goes.
      return timeByTheClock(device, repeats, async () => {
        const { y } = await session.run({ x })
        y!.dispose()
      })
    },
  }
}
