import { resizeOnCpu } from '../../src/core/evaluate.ts'
import type { ResizePlan, ResizeSpec } from '../../src/core/resizePlan.ts'
import { planResize } from '../../src/core/resizePlan.ts'
import { createWebgpuEngine } from '../../src/gpu/webgpuEngine.ts'
import type { Tensor } from '../../src/tensors/tensor.ts'
import type { Case } from './case.ts'
import { largestDifference } from './compare.ts'
import { type Outcome, runCase } from './run.ts'

const errors: string[] = []
const engine = await createWebgpuEngine((error) => errors.push(error.message))

async function compute(plan: ResizePlan, input: Tensor): Promise<Float32Array> {
  if (!engine) throw new Error('This browser has no WebGPU adapter.')
  engine.resize(plan, input)
  const values = await engine.readOutput()
  if (errors.length > 0) throw new Error(errors.splice(0).join(' '))
  return values
}

/** Runs cases through the kernels, one after another. */
async function runOnGpu(cases: readonly Case[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const recorded of cases) outcomes.push(await runCase(recorded, compute))
  return outcomes
}

/** How far the kernels are from the CPU reference, absolute. */
async function compareWithCpu(spec: ResizeSpec, data: readonly number[]): Promise<number> {
  const plan = planResize(spec)
  const input = { shape: plan.inputShape, data: Float32Array.from(data) }
  return largestDifference(await compute(plan, input), resizeOnCpu(plan, input.data))
}

const conformance = { adapter: engine?.adapter ?? null, runOnGpu, compareWithCpu }

declare global {
  interface Window {
    conformance: typeof conformance
  }
}

window.conformance = conformance
