import type { Shape } from '../../core/shape.ts'
import { floorInFloat64 } from '../lengths.ts'
import type { ResizeRequest } from '../request.ts'
import type { Departure } from '../runtime.ts'
import { versionOf } from './version.ts'

const FIRST_ROW = 'antialias_single_column'

/**
 * Whether an axis repeats its first output: with antialias, when the width becomes 1, every row of
 * the output is the first one. UpSampleKernel.cpp, `cpu_upsample_generic_aa`, takes the taps of the
 * first element of a loop for all of it, and that loop then runs along the height.
 */
export function repeatsFirstRow(request: ResizeRequest, outputShape: Shape, axis: number): boolean {
  const { attributes, inputShape, off = [], version } = request
  return (
    versionOf(version) === '2.11' &&
    Boolean(attributes.antialias) &&
    !off.includes(FIRST_ROW) &&
    axis === 2 &&
    outputShape[3] === 1 &&
    outputShape[2] !== inputShape[2]
  )
}

/** Where the CPU code does something that no one asked for. */
export const DEPARTURES: readonly Departure[] = [
  {
    name: FIRST_ROW,
    evidence: 'observed',
    source: 'measured on PyTorch 2.13, CPU; UpSampleKernel.cpp, cpu_upsample_generic_aa',
    applies: (request) => repeatsFirstRow({ ...request, off: [] }, outputOf(request), 2),
  },
]

/** The output shape of a 4-D request, unchecked. */
function outputOf({ inputShape, size }: ResizeRequest): Shape {
  const lengths = inputShape.slice(2)
  if (size.how === 'shape') return [...inputShape.slice(0, 2), ...size.shape]
  const scales = size.how === 'scales' ? size.scales : []
  const made = lengths.map((length, i) => floorInFloat64(length, scales[i] ?? 1).length)
  return [...inputShape.slice(0, 2), ...made]
}
