import type { Shape } from '../../core/shape.ts'
import type { Attributes } from '../attribute.ts'
import { asHalfPixelForNearest, type Expressed, type Intent, lostFields, USUAL } from '../intent.ts'
import { planeAxes } from '../planes.ts'
import type { ResizeRequest } from '../request.ts'
import { sizeOfAxes } from '../spatial.ts'
import { resolve } from './resolve.ts'
import { type Resample, resampleOf } from './settings.ts'

const SMOOTH = { transformation: 'half_pixel', antialias: true, excludeOutside: true } as const

const MEANS: Record<Resample, Pick<Intent, 'mode' | 'transformation'> & Partial<Intent>> = {
  NEAREST: { mode: 'nearest', transformation: 'tf_half_pixel_for_nn' },
  BOX: { mode: 'area', transformation: 'half_pixel' },
  BILINEAR: { mode: 'linear', ...SMOOTH },
  BICUBIC: { mode: 'cubic', a: -0.5, ...SMOOTH },
}

const RESAMPLE_OF: Record<Intent['mode'], Resample> = {
  nearest: 'NEAREST',
  area: 'BOX',
  linear: 'BILINEAR',
  cubic: 'BICUBIC',
}

/** What a request comes to; null when it is refused. */
export function intentOf(request: ResizeRequest): Intent | null {
  const resolution = resolve(request)
  if (!resolution.ok) return null
  const means = MEANS[resampleOf(request.attributes)]
  return { ...USUAL, ...means, outputShape: resolution.outputShape, scales: null }
}

/** The filter and size that come closest. */
export function express(intent: Intent, inputShape: Shape, version: string): Expressed {
  const wanted = asHalfPixelForNearest(intent)
  const resample = RESAMPLE_OF[wanted.mode]
  const attributes: Attributes = resample === 'BICUBIC' ? {} : { resample }
  const size = sizeOfAxes(wanted.outputShape, null, planeAxes({ inputShape }))
  const got = intentOf({ version, attributes, inputShape, size })
  return { attributes, size, lost: got ? lostFields(wanted, got) : [] }
}
