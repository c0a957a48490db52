import type { Shape } from '../../core/shape.ts'
import type { Attributes } from '../attribute.ts'
import { asHalfPixelForNearest, type Expressed, type Intent, lostFields, USUAL } from '../intent.ts'
import type { ResizeRequest } from '../request.ts'
import { sizeOfAxes } from '../spatial.ts'
import { planeAxes, resolve } from './resolve.ts'
import { FLAGS, METHODS, type Method, type Settings, settingsOf, versionOf } from './settings.ts'

const MODE_OF: Record<Method, Intent['mode']> = {
  bilinear: 'linear',
  nearest: 'nearest',
  bicubic: 'cubic',
  area: 'area',
}

/** What a request comes to; null when it is refused. */
export function intentOf(request: ResizeRequest): Intent | null {
  const resolution = resolve(request)
  if (!resolution.ok) return null
  const settings = settingsOf(request)
  const { method, alignCorners, halfPixelCenters, antialias } = settings
  const keys = method === 'bicubic' && halfPixelCenters
  return {
    ...USUAL,
    mode: MODE_OF[method],
    transformation: transformationOf(settings),
    ...(method === 'nearest' && alignCorners && { rounding: 'roundHalfUp' }),
    ...(keys && { a: -0.5 }),
    excludeOutside: keys || antialias,
    antialias,
    outputShape: resolution.outputShape,
    scales: null,
  }
}

function transformationOf(settings: Settings): Intent['transformation'] {
  const { method, alignCorners, halfPixelCenters } = settings
  if (alignCorners) return 'align_corners'
  if (method === 'nearest' && halfPixelCenters) return 'tf_half_pixel_for_nn'
  return halfPixelCenters || method === 'area' ? 'half_pixel' : 'asymmetric'
}

/** How much it matters that a field of an intent is lost. */
const WEIGHTS: Partial<Record<keyof Intent, number>> = {
  mode: 100,
  transformation: 10,
  antialias: 10,
  rounding: 3,
}

/** The arguments that come closest, at a version: the best of all settings. */
export function express(intent: Intent, inputShape: Shape, version: string): Expressed {
  const wanted = asHalfPixelForNearest(intent)
  const size = sizeOfAxes(wanted.outputShape, null, planeAxes({ inputShape }))
  const found = settings(version).map((attributes) => {
    const got = intentOf({ version, attributes, inputShape, size })
    return { attributes, lost: got ? lostFields(wanted, got) : [], distance: distance(wanted, got) }
  })
  const { attributes, lost } = found.reduce((a, b) => (b.distance < a.distance ? b : a))
  return { attributes, size, lost }
}

function distance(wanted: Intent, got: Intent | null): number {
  if (!got) return 0
  const centred = [wanted, got].filter(({ transformation }) =>
    transformation.includes('half_pixel'),
  )
  const lost = lostFields(wanted, got).map((field) => WEIGHTS[field] ?? 1)
  const related = wanted.transformation !== got.transformation && centred.length === 2
  return lost.reduce((sum, weight) => sum + weight, related ? -5 : 0)
}

/** Every method with every flag that changes what it does. */
export function settings(version: string): readonly Attributes[] {
  const known = versionOf(version) ?? '2'
  return METHODS.flatMap((method): Attributes[] => {
    const named: Attributes = method === 'bilinear' ? {} : { method }
    const flags = FLAGS[known].filter(
      (flag) =>
        !(flag === 'half_pixel_centers' && method === 'area') &&
        !(flag === 'antialias' && (method === 'area' || method === 'nearest')),
    )
    return [named, ...flags.map((flag) => ({ ...named, [flag]: true }))]
  })
}
