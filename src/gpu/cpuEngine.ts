import { resizeOnCpu } from '../core/evaluate.ts'
import type { ResizePlan } from '../core/resizePlan.ts'
import type { Tensor } from '../tensors/tensor.ts'
import { paintOnCpu } from './cpuPainter.ts'
import type { Engine } from './engine.ts'

/** Half a gibibyte of float32: what a page can hold twice without harm. */
const MOST_ELEMENTS = 2 ** 27

/** The engine without a GPU: the reference itself, painted through a 2D canvas. */
export function createCpuEngine(): Engine {
  let latest: { plan: ResizePlan; input: Tensor; output: Float32Array } | null = null
  const values = () => {
    if (!latest) throw new Error('nothing was resized yet')
    return latest
  }
  return {
    backend: 'cpu',
    adapter: 'CPU',
    maxElements: MOST_ELEMENTS,
    resize: (plan, input) => {
      if (latest?.plan === plan && latest.input === input) return
      latest = { plan, input, output: resizeOnCpu(plan, input.data) }
    },
    paint: (canvas, painting) => {
      const { input, output } = values()
      paintOnCpu(canvas, painting, painting.of === 'input' ? input.data : output)
    },
    release: () => {},
    readOutput: async () => values().output.slice(),
    buffersAlive: () => (latest ? 2 : 0),
    lost: new Promise(() => {}),
    loseDevice: () => {},
    destroy: () => {
      latest = null
    },
  }
}
