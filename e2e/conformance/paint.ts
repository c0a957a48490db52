import { planResize, type ResizePlan } from '../../src/core/resizePlan.ts'
import { paintOnCpu } from '../../src/gpu/cpuPainter.ts'
import type { Engine, Painting } from '../../src/gpu/engine.ts'

/** A picture to paint twice: values (rows × columns, for rgb three such slices), and a canvas. */
export interface Painted {
  readonly data: readonly number[]
  /** What is subtracted where a difference is painted. */
  readonly less?: readonly number[]
  readonly painting: Painting
  readonly width: number
  readonly height: number
}

/** Pixels as red, green, blue and alpha, 0 to 255, row by row. */
export interface Pixels {
  readonly gpu: readonly number[]
  readonly cpu: readonly number[]
  /** The largest difference of a channel, times alpha, from what the CPU paints. */
  readonly difference: number
}

/** Paints a picture with paint.wgsl and on the CPU. */
export function comparePaint(engine: Engine, painted: Painted): Pixels {
  const { data, painting, width, height } = painted
  const values = Float32Array.from(data)
  const less = painted.less ? Float32Array.from(painted.less) : null
  const plan = copyPlan(values.length)
  const tensor = (of: Float32Array) => ({ shape: [values.length], data: of })
  engine.resize(plan, tensor(less ?? values), 'a')
  if (less) engine.resize(plan, tensor(values), 'b')
  const gpuCanvas = canvasOf(width, height)
  engine.paint(gpuCanvas, painting)
  // Read in the same task: the browser takes the painted texture back afterwards.
  const gpu = pixelsOf(gpuCanvas)
  engine.release(gpuCanvas)
  const cpuCanvas = canvasOf(width, height)
  paintOnCpu(cpuCanvas, painting, values, less)
  const cpu = pixelsOf(cpuCanvas)
  return { gpu: Array.from(gpu), cpu: Array.from(cpu), difference: largestDistance(gpu, cpu) }
}

/** A plan that copies a list of values. */
export function copyPlan(length: number): ResizePlan {
  const copied = { input: length, output: length, filter: { kind: 'copy' } } as const
  const spec = {
    ...copied,
    transformation: 'half_pixel',
    rescale: { by: 'lengths', order: 'ratio' },
    arithmetic: 'float64',
    singlePixel: 'formula',
    edge: 'coordinate',
  } as const
  return planResize({ axes: [spec] })
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  return Object.assign(document.createElement('canvas'), { width, height })
}

function pixelsOf(canvas: HTMLCanvasElement): Uint8ClampedArray {
  const context = canvasOf(canvas.width, canvas.height).getContext('2d')!
  context.drawImage(canvas, 0, 0)
  return context.getImageData(0, 0, canvas.width, canvas.height).data
}

/** A canvas keeps colours times alpha, so only those can be compared. */
function largestDistance(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let most = 0
  for (let i = 0; i < a.length; i++) {
    const alpha = 4 * Math.floor(i / 4) + 3
    const shown = (pixels: Uint8ClampedArray) =>
      i === alpha ? pixels[i]! : (pixels[i]! * pixels[alpha]!) / 255
    most = Math.max(most, Math.abs(shown(a) - shown(b)))
  }
  return most
}
