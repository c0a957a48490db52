import { createCpuEngine } from './cpuEngine.ts'
import type { Engine } from './engine.ts'
import { createWebgpuEngine } from './webgpuEngine.ts'

/**
 * The engine of this machine: on the GPU where there is one that opens and it is wanted, else on the
 * CPU. GPU errors that nothing else catches reach `onError`.
 */
export async function createEngine(
  onGpu: boolean,
  onError: (error: Error) => void,
): Promise<Engine> {
  if (!onGpu) return createCpuEngine()
  const engine = await createWebgpuEngine(onError).catch((error: Error) => {
    onError(error)
    return null
  })
  return engine ?? createCpuEngine()
}
