import type { AxisSpec } from '../../core/axisSpec.ts'
import { TRANSFORMATIONS, type TransformationName } from '../../core/coordinates.ts'
import { axisFrame } from '../../core/frame.ts'

/** Options that are another transformation but for a single output. */
const ALIASES: Readonly<Record<string, TransformationName>> = { pytorch_half_pixel: 'half_pixel' }

/** The core's transformation that a runtime's option names, if it names one. */
export function transformationOf(option: string): TransformationName | null {
  const name = option.toLowerCase()
  if (Object.hasOwn(TRANSFORMATIONS, name)) return name as TransformationName
  return ALIASES[name] ?? null
}

/** Where the input's cells lie over an output of that many cells from 0 to 1: edges, in order. */
export interface MiniGrid {
  readonly inputEdges: readonly number[]
  readonly outputEdges: readonly number[]
}

/** The grids of one axis under a transformation, small enough for an icon. */
export function miniGrid(
  transformation: TransformationName,
  input: number,
  output: number,
): MiniGrid {
  const spec: AxisSpec = {
    input,
    output,
    transformation,
    rescale: { by: 'lengths', order: 'ratio' },
    arithmetic: 'float64',
    singlePixel: 'formula',
    edge: 'coordinate',
    filter: { kind: 'linear' },
  }
  const frame = axisFrame(spec)
  return {
    inputEdges: Array.from({ length: input + 1 }, (_, i) => frame.u(i - 0.5)),
    outputEdges: Array.from({ length: output + 1 }, (_, a) => a / output),
  }
}
