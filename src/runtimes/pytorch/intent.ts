import type { Shape } from '../../core/shape.ts'
import type { Attributes } from '../attribute.ts'
import { asHalfPixelForNearest, type Expressed, type Intent, lostFields, USUAL } from '../intent.ts'
import type { ResizeRequest } from '../request.ts'
import { scalesOfAll, sizeOfAxes } from '../spatial.ts'
import { resolve, spatialAxes, targetSize } from './resolve.ts'
import { blends, linearFor, type Mode, modesOf, type Settings, settingsOf } from './settings.ts'
import { since, type Version, versionOf } from './version.ts'

const MODE_OF: Record<Mode, Intent['mode']> = {
  nearest: 'nearest',
  'nearest-exact': 'nearest',
  linear: 'linear',
  bilinear: 'linear',
  trilinear: 'linear',
  bicubic: 'cubic',
  area: 'area',
}

/** What a request comes to; null when it is refused. */
export function intentOf(request: ResizeRequest): Intent | null {
  const resolution = resolve(request)
  if (!resolution.ok) return null
  const settings = settingsOf(request)
  const { mode, antialias, alignCorners, oldSingleOutput, byLengths } = settings
  const scales = scalesOfAll(request.size, request.inputShape, spatialAxes(request))
  return {
    ...USUAL,
    mode: MODE_OF[mode],
    transformation: transformationOf(settings),
    singlePixel: oldSingleOutput && blends(mode) && !alignCorners ? 'first' : 'formula',
    ...(mode === 'bicubic' && antialias && { a: -0.5 }),
    antialias,
    excludeOutside: antialias,
    outputShape: resolution.outputShape,
    scales: byLengths ? null : scales,
  }
}

function transformationOf({ mode, alignCorners }: Settings): Intent['transformation'] {
  if (mode === 'nearest') return 'asymmetric'
  if (mode === 'nearest-exact') return 'tf_half_pixel_for_nn'
  return alignCorners ? 'align_corners' : 'half_pixel'
}

/** The arguments that come closest, at a version. Lengths are kept rather than factors. */
export function express(intent: Intent, inputShape: Shape, version: string): Expressed {
  const wanted = asHalfPixelForNearest(intent)
  const known = versionOf(version) ?? '2.11'
  const axes = spatialAxes({ inputShape })
  const attributes = attributesFor(wanted, inputShape.length, known)
  const asked = (scales: Intent['scales']): ResizeRequest => {
    const size = sizeOfAxes(wanted.outputShape, scales, axes)
    return { version: known, attributes, inputShape, size }
  }
  const byScales = asked(wanted.scales)
  const fits = axes.every((axis) => targetSize(byScales).shape[axis] === wanted.outputShape[axis])
  const request = fits ? byScales : asked(null)
  const got = intentOf(request)
  return { attributes, size: request.size, lost: got ? lostFields(wanted, got) : [] }
}

function attributesFor(
  { mode, transformation, antialias }: Intent,
  rank: number,
  version: Version,
): Attributes {
  if (mode === 'area') return { mode: 'area' }
  if (mode === 'nearest') {
    const centred = transformation.includes('half_pixel')
    const exact = centred && modesOf(version).includes('nearest-exact')
    return exact ? { mode: 'nearest-exact' } : {}
  }
  const name = mode === 'cubic' ? 'bicubic' : linearFor(rank)
  const smooth = antialias && since(version, '1.13') && rank === 4
  return {
    mode: name,
    ...(transformation === 'align_corners' && { align_corners: true }),
    ...(smooth && { antialias: true }),
  }
}

/** Every mode with every argument that changes what it does. */
export function settings(version: string): readonly Attributes[] {
  const known = versionOf(version) ?? '2.11'
  const flags: Attributes[] = [{}, { align_corners: true }]
  const modes = modesOf(known).flatMap((mode): Attributes[] => {
    if (!blends(mode)) return [{ mode }]
    const smooth = since(known, '1.13') && (mode === 'bilinear' || mode === 'bicubic')
    return flags.flatMap((flag) => [
      { mode, ...flag },
      ...(smooth ? [{ mode, ...flag, antialias: true }] : []),
    ])
  })
  const recomputed = modes.filter(({ mode, align_corners }) => mode !== 'area' && !align_corners)
  return [...modes, ...recomputed.map((each) => ({ ...each, recompute_scale_factor: true }))]
}
