import { resizeOnCpu } from '../../src/core/evaluate.ts'
import type { ResizePlan, ResizeSpec } from '../../src/core/resizePlan.ts'
import { planResize } from '../../src/core/resizePlan.ts'
import { volume } from '../../src/core/shape.ts'
import type { Engine } from '../../src/gpu/engine.ts'
import { kernelFor } from '../../src/gpu/kernels.ts'
import { createWebgpuEngine } from '../../src/gpu/webgpuEngine.ts'
import type { Tensor } from '../../src/tensors/tensor.ts'
import type { Case } from './case.ts'
import { largestDifference } from './compare.ts'
import { type Pair, runFlips } from './flips.ts'
import { countBuffers, keepBoth, loadOther, tellLosses } from './life.ts'
import { comparePaint, type Painted } from './paint.ts'
import { compareReductions } from './reduce.ts'
import { type Outcome, runCase } from './run.ts'
import { compareSliced } from './sliced.ts'

const errors: string[] = []
const tell = (error: Error) => errors.push(error.message)
const engine = await createWebgpuEngine(tell)
/** Engines that bind at most so many elements of a tensor. */
const narrow = new Map<number, Engine>()

async function engineThatBinds(mostBound?: number): Promise<Engine> {
  const made = mostBound
    ? (narrow.get(mostBound) ?? (await createWebgpuEngine(tell, mostBound)))
    : engine
  if (!made) throw new Error('This browser has no WebGPU adapter.')
  if (mostBound) narrow.set(mostBound, made)
  return made
}

async function compute(plan: ResizePlan, input: Tensor): Promise<Float32Array> {
  if (!engine) throw new Error('This browser has no WebGPU adapter.')
  engine.resize(plan, input)
  const values = await engine.readOutput()
  throwErrors()
  return values
}

function throwErrors(): void {
  if (errors.length > 0) throw new Error(errors.splice(0).join(' '))
}

/** Runs cases through the kernels, one after another. */
async function runOnGpu(cases: readonly Case[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const recorded of cases) outcomes.push(await runCase(recorded, compute))
  return outcomes
}

/** Runs recorded flips likewise. */
function runFlipsOnGpu(pairs: readonly Pair[]): Promise<Outcome[]> {
  return runFlips(pairs, compute)
}

/** What the kernels make of a spec. */
async function computeOnGpu(spec: ResizeSpec, data: readonly number[]): Promise<number[]> {
  const plan = planResize(spec)
  return Array.from(await compute(plan, { shape: plan.inputShape, data: Float32Array.from(data) }))
}

/**
 * How far the kernels are from the CPU reference, in units in the last place of the largest
 * magnitude in the input or the output. Without values, the input is filled here: large ones would
 * take their time on the way.
 */
async function compareWithCpu(spec: ResizeSpec, data?: readonly number[]): Promise<number> {
  const plan = planResize(spec)
  const length = volume(plan.inputShape)
  const values = data ?? Array.from({ length }, (_, i) => ((i * 2654435761) % 4001) / 16 - 125)
  const input = { shape: plan.inputShape, data: Float32Array.from(values) }
  const expected = resizeOnCpu(plan, input.data)
  const difference = largestDifference(await compute(plan, input), expected)
  return difference === 0 ? 0 : difference / unitOf([input.data, expected])
}

function unitOf(arrays: readonly Float32Array[]): number {
  const finite = arrays.flatMap((values) => Array.from(values.filter(Number.isFinite), Math.abs))
  const largest = finite.reduce((most, value) => Math.max(most, value), 2 ** -126)
  return 2 ** (Math.floor(Math.log2(largest)) - 23)
}

/** The name of the kernel that computes a spec, or its last pass. */
function kernelName(spec: ResizeSpec): string {
  return kernelFor(planResize(spec)).name
}

const conformance = {
  adapter: engine?.adapter ?? null,
  runOnGpu,
  runFlipsOnGpu,
  computeOnGpu,
  compareWithCpu,
  kernelName,
  compareSliced,
  countBuffers,
  keepBoth,
  loadOther,
  tellLosses,
  comparePaint: async (painted: Painted, mostBound?: number) => {
    const painter = await engineThatBinds(mostBound)
    const pixels = comparePaint(painter, painted)
    // An error of the GPU is told by the time that values have come back from it.
    await painter.readOutput()
    throwErrors()
    return pixels
  },
  compareReductions: async (a: readonly number[], b: readonly number[], mostBound?: number) => {
    const reduced = await compareReductions(await engineThatBinds(mostBound), a, b)
    throwErrors()
    return reduced
  },
}

declare global {
  interface Window {
    conformance: typeof conformance
  }
}

window.conformance = conformance
