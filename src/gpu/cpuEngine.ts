import { differenceTotals } from '../core/differenceTotals.ts'
import { resizeOnCpu } from '../core/evaluate.ts'
import { workOf } from '../core/pieces.ts'
import type { ResizePlan } from '../core/resizePlan.ts'
import { countOutside } from '../core/tolerance.ts'
import type { Tensor } from '../tensors/tensor.ts'
import { paintOnCpu } from './cpuPainter.ts'
import type { Engine, Output, Painting } from './engine.ts'
import { resizeInWorker } from './resizeInWorker.ts'
import { statisticsOf } from './statistics.ts'

/** Half a gibibyte of float32: what a page can hold twice without harm. */
const MOST_ELEMENTS = 2 ** 27

/** Products that are summed at once: a few hundredths of a second. */
const MOST_AT_ONCE = 2 ** 23

interface Latest {
  /** Null of a tensor that was loaded as it is. */
  readonly plan: ResizePlan | null
  readonly input: Tensor
  readonly output: Float32Array
}

/** The engine without a GPU: the reference itself, painted through a 2D canvas. */
export function createCpuEngine(): Engine {
  const latest: { a: Latest | null; b: Latest | null } = { a: null, b: null }
  let given: Tensor | null = null
  const values = (output: Output) => {
    const found = latest[output]
    if (!found) throw new Error('nothing was resized yet')
    return found
  }
  const holds = (plan: ResizePlan, input: Tensor, output: Output) =>
    latest[output]?.plan === plan && latest[output].input === input
  const painted = (of: Painting['of']) => {
    if (of === 'input' && given) return given.data
    return values(of === 'output' ? 'a' : 'b').output
  }
  return {
    backend: 'cpu',
    adapter: 'CPU',
    maxElements: MOST_ELEMENTS,
    maxShown: MOST_ELEMENTS,
    adapterLimits: null,
    resize: (plan, input, output = 'a') => {
      given = input
      if (holds(plan, input, output)) return
      latest[output] = { plan, input, output: resizeOnCpu(plan, input.data) }
    },
    takesLong: (plan, input, output) => workOf(plan) > MOST_AT_ONCE && !holds(plan, input, output),
    resizeInPieces: async (plan, input, output, signal, onShare) => {
      const made = await resizeInWorker(plan, input.data, signal, onShare)
      given = input
      latest[output] = { plan, input, output: made }
    },
    load: (tensor, output) => {
      latest[output] = { plan: null, input: tensor, output: tensor.data }
    },
    paint: (canvas, painting) => {
      const less = painting.of === 'difference' ? values('a').output : null
      paintOnCpu(canvas, painting, painted(painting.of), less)
    },
    release: () => {},
    readOutput: async (output = 'a', part) => {
      const whole = values(output).output
      return part ? whole.slice(part.start, part.start + part.count) : whole.slice()
    },
    statistics: async (of) => statisticsOf(of === 'input' ? painted('input') : values(of).output),
    differenceTotals: async () => differenceTotals(values('a').output, values('b').output),
    outside: async (tolerance) => countOutside(values('a').output, values('b').output, tolerance),
    buffersAlive: () => (latest.a ? 2 : 0) + (latest.b ? 1 : 0),
    gpuBytes: () => 0,
    settled: async () => {},
    lost: new Promise(() => {}),
    loseDevice: () => {},
    destroy: () => {
      latest.a = null
      latest.b = null
    },
  }
}
