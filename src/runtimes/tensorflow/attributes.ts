import type { AttributeState, IdleCode } from '../attribute.ts'
import { withoutRefused } from '../plain.ts'
import type { ResizeRequest } from '../request.ts'
import { checkAttributes } from './check.ts'
import { FLAGS, METHODS, settingsOf, type Version } from './settings.ts'

const SOURCES: Record<Version, string> = {
  '1': 'tensorflow.org, tf.compat.v1.image.resize_bilinear and its sisters; image_resizer_state.h',
  '2': 'tensorflow.org, tf.image.resize; image_ops_impl.py 2.21, resize_images_v2',
}

/** The arguments of a version with their effective values, in the order of the signature. */
export function attributesOf(version: Version, request: ResizeRequest): AttributeState[] {
  const { attributes } = usable(version, request)
  const { method } = settingsOf({ ...request, version, attributes })
  const shared = { evidence: 'documented', source: SOURCES[version] } as const
  const set = (name: string) => Object.hasOwn(request.attributes, name)
  return [
    {
      ...shared,
      name: 'method',
      control: { type: 'choice', options: METHODS },
      value: method,
      set: set('method'),
    },
    ...FLAGS[version].map((name) => ({
      ...shared,
      name,
      control: { type: 'boolean' } as const,
      value: Boolean(attributes[name] ?? false),
      set: set(name),
      idle: idleOf(name, method),
    })),
  ]
}

function idleOf(name: string, method: string): IdleCode | undefined {
  const samples = method === 'bilinear' || method === 'bicubic'
  if (name === 'antialias' && !samples) return 'linearOrCubicOnly'
  return name === 'half_pixel_centers' && method === 'area' ? 'notWithArea' : undefined
}

/** The request without the arguments that the version refuses, so that the rest can be shown. */
function usable(version: Version, request: ResizeRequest): ResizeRequest {
  const { attributes } = withoutRefused(request, checkAttributes(version, request))
  return { ...request, attributes }
}
