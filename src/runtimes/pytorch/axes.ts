import type { AxisSpec, Filter } from '../../core/axisSpec.ts'
import type { Shape } from '../../core/shape.ts'
import type { ResizeRequest } from '../request.ts'
import { untouched } from '../spatial.ts'
import { repeatsFirstRow } from './departures.ts'
import type { Settings } from './settings.ts'
import { versionOf } from './version.ts'

/** One spec an axis, for a request that was checked. */
export function axisSpecs(
  request: ResizeRequest,
  outputShape: Shape,
  settings: Settings,
): readonly AxisSpec[] {
  const { inputShape, size } = request
  const loop = loopOf(request, outputShape)
  return inputShape.map((input, axis) => {
    if (axis < 2) return untouched(input)
    const scale = size.how === 'scales' && !settings.byLengths ? size.scales[axis - 2]! : null
    const spec = axisSpec({ input, output: outputShape[axis]!, scale, loop }, settings)
    return repeatsFirstRow(request, outputShape, axis) ? { ...spec, readsAs: 0 } : spec
  })
}

/** Which loop of UpSampleKernel.cpp runs: they find the nearest element in different ways. */
type Loop = 'channelsLast' | 'generic'

/**
 * Images run the loop for channels last from 2.0 on if height and width of the output together are at
 * most 128 (`_use_vectorized_kernel_cond_2d`); before, if they have one channel, which is last and
 * first alike. Tensors of other ranks, contiguous as they are here, never do.
 */
function loopOf({ version, inputShape }: ResizeRequest, outputShape: Shape): Loop {
  if (inputShape.length !== 4) return 'generic'
  const since2 = versionOf(version) === '2.11'
  const small = since2 ? outputShape[2]! + outputShape[3]! <= 128 : inputShape[1] === 1
  return small ? 'channelsLast' : 'generic'
}

/** A spatial axis; `scale` is null when coordinates follow the lengths. */
interface Axis {
  readonly input: number
  readonly output: number
  readonly scale: number | null
  readonly loop: Loop
}

function axisSpec(axis: Axis, settings: Settings): AxisSpec {
  const { input, output, scale } = axis
  const { mode, antialias } = settings
  const copies = mode === 'area' || mode.endsWith('linear') || antialias || scale === null
  if (input === output && copies) return untouched(input)
  const rescale = rescaleBy(scale)
  const base = { ...untouched(input), output, rescale, edge: 'coordinate' } as const
  switch (mode) {
    case 'area':
      return { ...base, filter: { kind: 'pool' } }
    case 'nearest':
      return { ...base, ...nearest(axis) }
    case 'nearest-exact':
      return { ...base, ...nearestExact(axis) }
    default:
      return antialias
        ? { ...base, ...antialiased(scale, settings) }
        : { ...base, ...blended(settings) }
  }
}

/** UpSample.h, `compute_scales_value`: 1/scale_factor, or I/O. */
function rescaleBy(scale: number | null): AxisSpec['rescale'] {
  return scale === null
    ? { by: 'lengths', order: 'ratio' }
    : { by: 'scale', scale, order: 'inverse' }
}

/**
 * floor(i·r), the ratio r made in float64 and stored as float32. UpSample.h, `nearest_idx`: channels
 * last take i for equal and i >> 1 for doubled lengths, whatever scale was given.
 */
function nearest({ input, output, scale, loop }: Axis) {
  const byLengths = loop === 'channelsLast' && (output === input || output === 2 * input)
  return {
    transformation: 'asymmetric',
    rescale: rescaleBy(byLengths ? null : scale),
    constants: 'float64',
    filter: { kind: 'nearest', rounding: 'floor' },
  } as const
}

/** What adding ½ in float32 rounds up to 1 from just below ½. */
const TIE = 2 ** -25

/**
 * Channels last: floor((i + ½)·r). UpSample.h, `nearest_exact_idx`. Otherwise floor(x + ½) in float32
 * for the x of the linear modes. UpSampleKernel.cpp, `HelperInterpNearestExact`.
 */
function nearestExact({ loop }: Axis) {
  if (loop === 'generic') {
    return { ...FUSED, filter: { kind: 'nearest', rounding: 'roundHalfUp', tie: TIE } } as const
  }
  return {
    transformation: 'tf_half_pixel_for_nn',
    constants: 'float64',
    filter: { kind: 'nearest', rounding: 'floor' },
  } as const
}

/**
 * Compilers make one fused step of r·(i + ½) − ½, on the CPU as on a GPU: the product is exact, and
 * the coordinate is rounded once.
 */
const FUSED = { arithmetic: 'float64', storedRatio: 'float32', stored: 'float32' } as const

/** UpSample.h, `area_pixel_compute_source_index`: i·r under align_corners, else r·(i + ½) − ½. */
function blended({ mode, alignCorners, oldSingleOutput }: Settings) {
  const cubic = mode === 'bicubic'
  const filter: Filter = cubic
    ? { kind: 'cubic', a: -0.75, excludeOutside: false }
    : { kind: 'linear' }
  const edge: AxisSpec['edge'] = cubic ? 'index' : 'coordinate'
  if (alignCorners) {
    const rescale = rescaleBy(null)
    return { transformation: 'align_corners', rescale, edge, filter } as const
  }
  return {
    ...FUSED,
    singlePixel: oldSingleOutput ? -0.5 : 'formula',
    edge,
    filter,
  } as const
}

/**
 * UpSampleKernel.cpp, `HelperInterpBase::_compute_indices_min_size_weights_aa`: Pillow's windows.
 * align_corners only changes the ratio, to (I − 1)/(O − 1); the coordinate stays r·(i + ½) − ½.
 */
function antialiased(scale: number | null, { mode, alignCorners }: Settings) {
  const shape = mode === 'bicubic' ? 'cubic' : 'linear'
  return {
    rescale: alignCorners ? ({ by: 'lengths', order: 'corners' } as const) : rescaleBy(scale),
    constants: 'float64',
    edge: 'index',
    filter: { kind: 'antialias', shape, a: -0.5, excludeOutside: true, stored: 'float32' },
  } as const
}
