import type { AxisSpec, Filter } from '../../core/axisSpec.ts'
import type { Shape } from '../../core/shape.ts'
import type { ResizeRequest } from '../runtime.ts'
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
  const knowsLengths = treatsLengthsApart(request, outputShape)
  return inputShape.map((input, axis) => {
    const output = outputShape[axis]!
    if (axis < 2) return untouched(input)
    const scale = size.how === 'scales' && !settings.byLengths ? size.scales[axis - 2]! : null
    const asLengths = knowsLengths && (output === input || output === 2 * input)
    const spec = axisSpec(input, output, asLengths ? null : scale, settings)
    return repeatsFirstRow(request, outputShape, axis) ? { ...spec, readsAs: 0 } : spec
  })
}

/**
 * Whether nearest takes i for equal and i >> 1 for doubled lengths, whatever scale was given.
 * UpSample.h, `nearest_idx`: only in the loop for channels last. Images run it from 2.0 on if height
 * and width together are at most 128 (UpSampleKernel.cpp, `_use_vectorized_kernel_cond_2d`); before,
 * if they have one channel, which is last and first alike. Other ranks never do.
 */
function treatsLengthsApart({ version, inputShape, attributes }: ResizeRequest, shape: Shape) {
  if (inputShape.length !== 4 || (attributes.mode ?? 'nearest') !== 'nearest') return false
  return versionOf(version) === '2.11' ? shape[2]! + shape[3]! <= 128 : inputShape[1] === 1
}

/** One spatial axis, `scale` null when coordinates follow the lengths. */
function axisSpec(
  input: number,
  output: number,
  scale: number | null,
  settings: Settings,
): AxisSpec {
  const { mode, antialias } = settings
  const copies = mode === 'area' || mode.endsWith('linear') || antialias || scale === null
  if (input === output && copies) return untouched(input)
  const base = {
    ...untouched(input),
    output,
    rescale: rescaleBy(scale),
    edge: 'coordinate',
  } as const
  switch (mode) {
    case 'area':
      return { ...base, filter: { kind: 'pool' } }
    case 'nearest':
    case 'nearest-exact':
      return { ...base, ...nearest(mode) }
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
 * UpSample.h, `nearest_neighbor_compute_source_index` and its exact sister: floor(i·r) and
 * floor((i + ½)·r), the ratio r made in float64 and stored as float32.
 */
function nearest(mode: 'nearest' | 'nearest-exact') {
  return {
    transformation: mode === 'nearest' ? 'asymmetric' : 'tf_half_pixel_for_nn',
    constants: 'float64',
    filter: { kind: 'nearest', rounding: 'floor' },
  } as const
}

/**
 * UpSample.h, `area_pixel_compute_source_index`. Compilers make one fused step of r·(i + ½) − ½, on
 * the CPU as on a GPU: products are exact, and the coordinate is rounded once.
 */
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
    arithmetic: 'float64',
    storedRatio: 'float32',
    stored: 'float32',
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
    filter: { kind: 'antialias', shape, a: -0.5, excludeOutside: true },
  } as const
}
