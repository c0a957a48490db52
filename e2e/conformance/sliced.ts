import { resizeOnCpu } from '../../src/core/evaluate.ts'
import { planResize, type ResizeSpec } from '../../src/core/resizePlan.ts'
import { volume } from '../../src/core/shape.ts'
import { BufferCount } from '../../src/gpu/buffers.ts'
import { openDevice } from '../../src/gpu/device.ts'
import { Resizer } from '../../src/gpu/resizer.ts'
import { largestDifference } from './compare.ts'

/**
 * The largest difference from the CPU reference where a binding holds only so many elements. The
 * input's values are integers up to 100.
 */
export async function compareSliced(spec: ResizeSpec, mostElements: number): Promise<number> {
  const errors: string[] = []
  const opened = await openDevice((error) => errors.push(error.message))
  if (!opened) throw new Error('This browser has no WebGPU adapter.')
  const { device } = opened
  try {
    const plan = planResize(spec)
    const length = volume(plan.inputShape)
    const data = Float32Array.from({ length }, (_, i) => (i * 7919) % 101)
    const count = new BufferCount(device)
    const resizer = new Resizer(device, count, mostElements)
    resizer.run(plan, { shape: plan.inputShape, data })
    const made = await resizer.read(count)
    if (errors.length > 0) throw new Error(errors.join(' '))
    return largestDifference(made, resizeOnCpu(plan, data))
  } finally {
    device.destroy()
  }
}
