import { createCpuEngine } from './cpuEngine.ts'
import type { Engine } from './engine.ts'
import { createWebgpuEngine } from './webgpuEngine.ts'

/**
 * The engine of this machine: on the GPU where there is one, else on the CPU. GPU errors that
 * nothing else catches reach `onError`.
 */
export async function createEngine(onError: (error: Error) => void): Promise<Engine> {
  return (await createWebgpuEngine(onError)) ?? createCpuEngine()
}
