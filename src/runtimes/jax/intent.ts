import type { Shape } from '../../core/shape.ts'
import type { Attributes } from '../attribute.ts'
import { asHalfPixelForNearest, type Expressed, type Intent, lostFields, USUAL } from '../intent.ts'
import type { ResizeRequest } from '../request.ts'
import { resolve } from './resolve.ts'
import { type Method, type Settings, settingsOf } from './settings.ts'

const MODE_OF: Record<Method, Intent['mode']> = {
  nearest: 'nearest',
  linear: 'linear',
  cubic: 'cubic',
  'cubic-pytorch': 'cubic',
  area: 'area',
}

/** What a request comes to; null when it is refused. */
export function intentOf(request: ResizeRequest): Intent | null {
  const resolution = resolve(request)
  if (!resolution.ok) return null
  const settings = settingsOf(request.attributes)
  return {
    ...USUAL,
    mode: MODE_OF[settings.method],
    transformation: settings.method === 'nearest' ? 'tf_half_pixel_for_nn' : 'half_pixel',
    ...blending(settings),
    outputShape: resolution.outputShape,
    scales: null,
  }
}

function blending({ method, antialias }: Settings): Partial<Intent> {
  if (method === 'nearest' || method === 'area') return {}
  const cubic = method !== 'linear' && (antialias || method === 'cubic')
  return {
    antialias,
    excludeOutside: antialias || method === 'cubic',
    ...(cubic && { a: -0.5 }),
  }
}

/** The method, with or without antialias, that comes closest. */
export function express(intent: Intent, inputShape: Shape, version: string): Expressed {
  const wanted = asHalfPixelForNearest(intent)
  const attributes = attributesFor(wanted)
  const size = { how: 'shape', shape: wanted.outputShape } as const
  const got = intentOf({ version, attributes, inputShape, size })
  return { attributes, size, lost: got ? lostFields(wanted, got) : [] }
}

function attributesFor({ mode, a, antialias }: Intent): Attributes {
  if (mode === 'nearest' || mode === 'area') return { method: mode }
  if (antialias) return { method: mode }
  const method = mode === 'cubic' && a < -0.625 ? 'cubic-pytorch' : mode
  return { method, antialias: false }
}
