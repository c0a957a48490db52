import { workOf } from '../core/pieces.ts'
import { BufferCount } from './buffers.ts'
import { type OpenedDevice, openDevice } from './device.ts'
import type { Engine } from './engine.ts'
import { Painter } from './painter.ts'
import { Reducer } from './reducer.ts'
import { Resizer } from './resizer.ts'
import { Versions } from './versions.ts'
import { ALIGNED, mostBoundOf } from './windows.ts'

/** Products that are summed at once, axis by axis: linear 2× to 4096×4096 has 50 million. */
const MOST_AT_ONCE = 2 ** 26

/** Elements that 32 bits number. */
const MOST_ELEMENTS = 2 ** 32

/**
 * The engine on the GPU, or null where there is none. It binds at most `mostBound` elements of a tensor
 * at a time; unless it is told otherwise, as many as a binding holds.
 */
export async function createWebgpuEngine(
  onError: (error: Error) => void,
  mostBound?: number,
): Promise<Engine | null> {
  const opened = await openDevice(onError)
  return opened && engineOn(opened, mostBound ?? mostBoundOf(opened.device))
}

function engineOn({ device, name, limits }: OpenedDevice, mostBound: number): Engine {
  const count = new BufferCount(device)
  const resizer = new Resizer(device, count, mostBound)
  const painter = new Painter(device, count, mostBound)
  const reducer = new Reducer(device, count, mostBound)
  const versions = new Versions()
  let destroyed = false
  return {
    backend: 'webgpu',
    adapter: name,
    maxElements: Math.min(Math.floor(limits.maxBufferSize / 4), MOST_ELEMENTS),
    maxShown: mostBound - ALIGNED,
    adapterLimits: limits,
    resize: (plan, input, output = 'a') => {
      versions.made(plan, input, output)
      resizer.run(plan, input, output)
    },
    takesLong: (plan, input, output) =>
      workOf(plan) > MOST_AT_ONCE && !resizer.holds(plan, input, output),
    resizeInPieces: async (plan, input, output, signal, onShare) => {
      await resizer.runInPieces(plan, input, output, signal, onShare)
      versions.made(plan, input, output)
    },
    load: (tensor, output) => {
      versions.loaded(tensor, output)
      resizer.load(tensor, output)
    },
    paint: (canvas, painting) => {
      const { of } = painting
      const values = of === 'input' ? resizer.input : resizer.output(of === 'output' ? 'a' : 'b')
      const less = of === 'difference' ? resizer.output('a') : null
      painter.paint(canvas, painting, { values, less, version: versions.of(of) })
    },
    release: (canvas) => painter.release(canvas),
    readOutput: (output, part) => resizer.read(count, output, part),
    statistics: (of) =>
      of === 'input'
        ? reducer.statistics(resizer.input, versions.elements(of))
        : reducer.statistics(resizer.output(of), versions.elements(of)),
    differenceTotals: () =>
      reducer.apart(resizer.output('a'), resizer.output('b'), versions.elements('a')),
    outside: (tolerance) =>
      reducer.outside(resizer.output('a'), resizer.output('b'), versions.elements('a'), tolerance),
    buffersAlive: () => count.alive,
    gpuBytes: () => count.bytes,
    settled: () => device.queue.onSubmittedWorkDone(),
    // A device that this page destroyed is not lost.
    lost: new Promise((resolve) => {
      device.lost.then(({ message, reason }) => {
        if (!destroyed) resolve(message || reason)
      })
    }),
    loseDevice: () => device.destroy(),
    destroy: () => {
      destroyed = true
      device.destroy()
    },
  }
}
