import type { Shape } from '../../core/shape.ts'
import type { Attributes } from '../attribute.ts'
import { asHalfPixelForNearest, type Expressed, type Intent, lostFields, USUAL } from '../intent.ts'
import { planeAxes } from '../planes.ts'
import type { ResizeRequest } from '../request.ts'
import { scalesOfAll, sizeOfAxes } from '../spatial.ts'
import { resolve } from './resolve.ts'
import { type Interpolation, interpolationOf } from './settings.ts'

const MEANS: Record<Interpolation, Pick<Intent, 'mode' | 'transformation'>> = {
  INTER_NEAREST: { mode: 'nearest', transformation: 'asymmetric' },
  INTER_NEAREST_EXACT: { mode: 'nearest', transformation: 'tf_half_pixel_for_nn' },
  INTER_LINEAR: { mode: 'linear', transformation: 'half_pixel' },
  INTER_CUBIC: { mode: 'cubic', transformation: 'half_pixel' },
  INTER_AREA: { mode: 'area', transformation: 'half_pixel' },
}

/** What a request comes to; null when it is refused. */
export function intentOf(request: ResizeRequest): Intent | null {
  const resolution = resolve(request)
  if (!resolution.ok) return null
  return {
    ...USUAL,
    ...MEANS[interpolationOf(request.attributes)],
    outputShape: resolution.outputShape,
    scales: scalesOfAll(request.size, request.inputShape, planeAxes(request)),
  }
}

/** The interpolation and size that come closest. Lengths are kept rather than factors. */
export function express(intent: Intent, inputShape: Shape, version: string): Expressed {
  const wanted = asHalfPixelForNearest(intent)
  const interpolation = interpolationFor(wanted)
  const attributes: Attributes = interpolation === 'INTER_LINEAR' ? {} : { interpolation }
  const axes = planeAxes({ inputShape })
  const asked = (scales: Intent['scales']): ResizeRequest => {
    const size = sizeOfAxes(wanted.outputShape, scales, axes)
    return { version, attributes, inputShape, size }
  }
  const fits = (request: ResizeRequest) => {
    const shape = intentOf(request)?.outputShape
    return axes.every((axis) => shape?.[axis] === wanted.outputShape[axis])
  }
  const byScales = asked(wanted.scales)
  const request = fits(byScales) ? byScales : asked(null)
  const got = intentOf(request)
  return { attributes, size: request.size, lost: got ? lostFields(wanted, got) : [] }
}

function interpolationFor({ mode, transformation }: Intent): Interpolation {
  switch (mode) {
    case 'nearest':
      return transformation.includes('half_pixel') ? 'INTER_NEAREST_EXACT' : 'INTER_NEAREST'
    case 'linear':
      return 'INTER_LINEAR'
    case 'cubic':
      return 'INTER_CUBIC'
    case 'area':
      return 'INTER_AREA'
  }
}
