import type { AxisSpec, Filter } from '../../src/core/axisSpec.ts'
import type { ResizeSpec } from '../../src/core/resizePlan.ts'

/** A resize that is timed: planes of rows × columns. */
export interface Work {
  readonly name: string
  /** PyTorch's name of the same, and whether it widens filters where an axis shrinks. */
  readonly torch: { readonly mode: string; readonly antialias: boolean }
  readonly filter: Filter
  readonly planes: number
  readonly input: readonly [rows: number, columns: number]
  readonly output: readonly [rows: number, columns: number]
  readonly stored: Stored
}

/** How elements are stored. */
export type Stored = 'float32' | 'float16'

/** Bytes of an element. */
export const BYTES: Readonly<Record<Stored, number>> = { float32: 4, float16: 2 }

type Size = Pick<Work, 'planes' | 'input' | 'output'>

const LARGE: Size = { planes: 256, input: [512, 512], output: [1024, 1024] }
const QUARTER: Size = { planes: 64, input: [512, 512], output: [1024, 1024] }
const SMALL: Size = { planes: 256, input: [128, 128], output: [256, 256] }
const ODD: Size = { planes: 64, input: [1001, 1001], output: [1999, 1999] }
const HALF: Size = { planes: 24, input: [1080, 1920], output: [540, 960] }
const FOURTH: Size = { planes: 24, input: [1080, 1920], output: [270, 480] }

const NEAREST: Filter = { kind: 'nearest', rounding: 'floor' }
const LINEAR: Filter = { kind: 'linear' }
const CUBIC: Filter = { kind: 'cubic', a: -0.75, excludeOutside: false }
const widened = (shape: 'linear' | 'cubic'): Filter => ({
  kind: 'antialias',
  shape,
  a: -0.5,
  excludeOutside: true,
})

const work = (kind: string, mode: string, filter: Filter, size: Size): Work => ({
  name: `${kind} ${size.planes}×${size.input.join('×')} → ${size.output.join('×')}`,
  torch: { mode, antialias: filter.kind === 'antialias' },
  filter,
  stored: 'float32',
  ...size,
})

const inFloat16 = (all: Work): Work => ({ ...all, name: `${all.name} float16`, stored: 'float16' })

/** The rows of the table. */
export const WORKS: readonly Work[] = [
  ...[LARGE, SMALL, ODD].map((size) => work('nearest', 'nearest', NEAREST, size)),
  ...[LARGE, SMALL, ODD, HALF].map((size) => work('linear', 'bilinear', LINEAR, size)),
  ...[QUARTER, SMALL, ODD].map((size) => work('cubic', 'bicubic', CUBIC, size)),
  work('antialias linear', 'bilinear', widened('linear'), FOURTH),
  work('antialias cubic', 'bicubic', widened('cubic'), FOURTH),
  ...[
    work('nearest', 'nearest', NEAREST, LARGE),
    work('linear', 'bilinear', LINEAR, LARGE),
    work('antialias linear', 'bilinear', widened('linear'), FOURTH),
  ].map(inFloat16),
]

/** The spec of a work, with half-pixel centres, for as many planes. */
export function specOf({ filter, input, output }: Work, planes: number): ResizeSpec {
  const axis = (a: 0 | 1): AxisSpec => ({
    ...COPIED,
    input: input[a],
    output: output[a],
    edge: filter.kind === 'cubic' ? 'index' : 'coordinate',
    filter,
  })
  return { axes: [{ ...COPIED, input: planes, output: planes }, axis(0), axis(1)] }
}

const COPIED: Omit<AxisSpec, 'input' | 'output'> = {
  transformation: 'half_pixel',
  rescale: { by: 'lengths', order: 'ratio' },
  arithmetic: 'float64',
  singlePixel: 'formula',
  edge: 'coordinate',
  filter: { kind: 'copy' },
}
