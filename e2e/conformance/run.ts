import { planResize, type ResizePlan } from '../../src/core/resizePlan.ts'
import { volume } from '../../src/core/shape.ts'
import { wordsOf } from '../../src/i18n/index.ts'
import { refusalText } from '../../src/i18n/refusalText.ts'
import type { Tensor } from '../../src/tensors/tensor.ts'
import { type Case, requestOf, runtimeOf, valuesOf } from './case.ts'
import { largestDifference } from './compare.ts'

/** Computes a plan: on the CPU, or through the kernels. */
export type Compute = (plan: ResizePlan, input: Tensor) => Promise<Float32Array>

export interface Outcome {
  readonly name: string
  readonly result: 'passed' | 'failed' | 'skipped'
  /** Why it failed. */
  readonly reason?: string
}

/** Runs one case. A runtime that the product does not have is skipped, and counted as such. */
export async function runCase(recorded: Case, compute: Compute): Promise<Outcome> {
  const { name } = recorded
  const runtime = runtimeOf(recorded)
  if (!runtime) return { name, result: 'skipped' }
  const reason = await failure(recorded, compute).catch((error: Error) => error.message)
  return reason === null ? { name, result: 'passed' } : { name, result: 'failed', reason }
}

async function failure(recorded: Case, compute: Compute): Promise<string | null> {
  const runtime = runtimeOf(recorded)!
  const resolution = runtime.resolve(requestOf(recorded, runtime))
  if (recorded.kind === 'refused') {
    return resolution.ok ? `accepted, but the runtime refused: ${recorded.message}` : null
  }
  if (!resolution.ok) {
    const words = wordsOf('en')
    return `refused: ${resolution.refusals.map((refusal) => refusalText(words, refusal)).join(' ')}`
  }
  const expected = recorded.output!
  if (resolution.outputShape.join() !== expected.shape.join()) {
    return `output shape (${resolution.outputShape}), expected (${expected.shape})`
  }
  const plan = planResize(resolution.spec)
  const { shape, data } = recorded.input
  // An empty tensor has no values to compute.
  if (volume(plan.outputShape) === 0) return null
  const values = await compute(plan, { shape, data: valuesOf(data, shape) })
  if (expected.data === null) return null
  const difference = largestDifference(values, valuesOf(expected.data, expected.shape))
  const tolerance = recorded.tolerance ?? 0
  return difference <= tolerance ? null : `largest difference ${difference}, tolerance ${tolerance}`
}
