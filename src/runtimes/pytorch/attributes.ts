import type { AttributeState, IdleCode } from '../attribute.ts'
import { withoutRefused } from '../plain.ts'
import type { ResizeRequest } from '../request.ts'
import { checkAttributes } from './check.ts'
import { blends, modesOf, type Settings, settingsOf } from './settings.ts'
import { since, type Version } from './version.ts'

const FLAG = { type: 'boolean' } as const

/** The arguments of a version with their effective values, in the order of the signature. */
export function attributesOf(version: Version, request: ResizeRequest): AttributeState[] {
  const settings = settingsOf(usable(version, request))
  const state = (
    name: string,
    value: AttributeState['value'],
    control: AttributeState['control'],
    idle?: IdleCode,
  ): AttributeState => ({
    name,
    control,
    value,
    set: Object.hasOwn(request.attributes, name),
    evidence: 'documented',
    source: `docs.pytorch.org ${version}, torch.nn.functional.interpolate`,
    idle,
  })
  const { mode, alignCorners, antialias } = settings
  const states = [
    state('mode', mode, { type: 'choice', options: modesOf(version) }),
    state('align_corners', alignCorners, FLAG, blends(mode) ? undefined : 'linearOrCubicOnly'),
    state('antialias', antialias, FLAG, antialiasIdle(settings)),
    state(
      'recompute_scale_factor',
      Boolean(usable(version, request).attributes.recompute_scale_factor ?? false),
      FLAG,
      recomputeIdle(request, settings),
    ),
  ]
  return states.filter(({ name }) => name !== 'antialias' || since(version, '1.13'))
}

function antialiasIdle({ mode }: Settings): IdleCode | undefined {
  return mode === 'bilinear' || mode === 'bicubic' ? undefined : 'linearOrCubicOnly'
}

/** By lengths there is nothing to compute again; area and align_corners go by lengths anyway. */
function recomputeIdle(
  { size }: ResizeRequest,
  { mode, alignCorners }: Settings,
): IdleCode | undefined {
  if (size.how !== 'scales') return 'scalesOnly'
  return mode === 'area' || alignCorners ? 'lengthsAnyway' : undefined
}

/** The request without the arguments that the version refuses, so that the rest can be shown. */
function usable(version: Version, request: ResizeRequest): ResizeRequest {
  const { attributes } = withoutRefused(request, checkAttributes(version, request))
  return { ...request, attributes }
}
