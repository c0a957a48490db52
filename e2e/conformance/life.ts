import { resizeOnCpu } from '../../src/core/evaluate.ts'
import { planResize, type ResizePlan } from '../../src/core/resizePlan.ts'
import { createWebgpuEngine } from '../../src/gpu/webgpuEngine.ts'
import type { Tensor } from '../../src/tensors/tensor.ts'

/** Buffers alive after a first round of differing resizes, and after many more rounds. */
export async function countBuffers(rounds: number): Promise<readonly [number, number]> {
  const engine = await openEngine()
  const pairs = Array.from({ length: 6 }, (_, i) => doubled(2 ** i))
  const round = () => {
    for (const [plan, input] of pairs) {
      engine.resize(plan, input, 'a')
      engine.resize(plan, input, 'b')
    }
  }
  round()
  const first = engine.buffersAlive()
  for (let r = 1; r < rounds; r++) round()
  await engine.readOutput()
  const last = engine.buffersAlive()
  if (errors.length > 0) throw new Error(errors.join(' '))
  engine.destroy()
  return [first, last]
}

/** Two outputs of one input after each was computed in turn, and the first read again at the end. */
export async function keepBoth(): Promise<readonly number[][]> {
  const engine = await openEngine()
  const [linear, input] = doubled(2)
  const values = { ...input, data: Float32Array.from(input.data, (_, i) => i) }
  const axes = linear.axes.map(({ spec }) => ({
    ...spec,
    filter: { kind: 'nearest', rounding: 'floor' } as const,
  }))
  engine.resize(linear, values, 'a')
  engine.resize(planResize({ axes }), values, 'b')
  const read = [await engine.readOutput('a'), await engine.readOutput('b')]
  if (errors.length > 0) throw new Error(errors.join(' '))
  engine.destroy()
  const cpu = [resizeOnCpu(linear, values.data), resizeOnCpu(planResize({ axes }), values.data)]
  return [...read, ...cpu].map((output) => Array.from(output))
}

/** A tensor that was loaded beside a resize: its values read back, and how far both are apart. */
export async function loadOther() {
  const engine = await openEngine()
  const [plan, input] = doubled(2)
  const a = resizeOnCpu(plan, input.data)
  const data = a.map((value, i) => (i % 3 === 1 ? value + 0.5 : value))
  engine.resize(plan, input, 'a')
  engine.load({ shape: plan.outputShape, data }, 'b')
  const read = await engine.readOutput('b')
  const { range } = await engine.statistics('b')
  const { count, differing, first, largest } = await engine.differenceTotals()
  const tolerances = [0.4, 0.5, 0.6].map((absolute) => ({ absolute, relative: 0 }))
  const outside = []
  for (const tolerance of tolerances) outside.push(await engine.outside(tolerance))
  if (errors.length > 0) throw new Error(errors.join(' '))
  engine.destroy()
  return {
    loaded: Array.from(data),
    read: Array.from(read),
    range,
    totals: { count, differing, first, largest },
    outside,
  }
}

/** Whether `lost` resolves after a loss, and after the page itself destroyed the engine. */
export async function tellLosses(): Promise<{
  readonly lost: boolean
  readonly destroyed: boolean
}> {
  const [lost, destroyed] = [await openEngine(), await openEngine()]
  const settled = Promise.race([destroyed.lost.then(() => true), lost.lost.then(() => false)])
  destroyed.destroy()
  lost.loseDevice()
  return { lost: (await lost.lost).length > 0, destroyed: await settled }
}

const errors: string[] = []

async function openEngine() {
  const engine = await createWebgpuEngine((error) => errors.push(error.message))
  if (!engine) throw new Error('This browser has no WebGPU adapter.')
  return engine
}

function doubled(length: number): readonly [ResizePlan, Tensor] {
  const axis = {
    input: length,
    output: 2 * length,
    transformation: 'half_pixel',
    rescale: { by: 'lengths', order: 'ratio' },
    arithmetic: 'float64',
    singlePixel: 'formula',
    edge: 'coordinate',
    filter: { kind: 'linear' },
  } as const
  const shape = [length, length, length].slice(0, length > 8 ? 2 : 3)
  const plan = planResize({ axes: shape.map(() => axis) })
  return [plan, { shape, data: new Float32Array(shape.reduce((n, l) => n * l, 1)) }]
}
