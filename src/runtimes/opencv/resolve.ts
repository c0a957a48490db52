import type { AxisSpec } from '../../core/axisSpec.ts'
import { roundInFloat64 } from '../lengths.ts'
import { unknownVersion } from '../plain.ts'
import { checkPlanes, planeAxes, planeSpecs } from '../planes.ts'
import type { Refusal } from '../refusal.ts'
import type { ResizeRequest } from '../request.ts'
import type { Resolution } from '../resolution.ts'
import { scalesOfAll, untouched } from '../spatial.ts'
import { type TargetSize, targetOf } from '../target.ts'
import { usesIpp } from './departures.ts'
import {
  checkAttributes,
  type Interpolation,
  interpolationOf,
  VERSIONS,
  type Version,
  versionOf,
} from './settings.ts'

/**
 * What `cv::resize` does with float32 planes, as OpenCV 4's resize.cpp has it and recordings show.
 * Planes whose size stays are copied. Otherwise both axes are computed, even one that stays.
 */
export function resolve(request: ResizeRequest): Resolution {
  const version = versionOf(request.version)
  if (!version) return unknownVersion(request.version, VERSIONS)
  const { shape, lengths, refusals } = targetSize(request)
  const all = [...checkAttributes(request), ...refusals]
  if (all.length > 0) return { ok: false, refusals: all }
  const { inputShape, size } = request
  const scales = scalesOfAll(size, inputShape, planeAxes(request))
  const given = inputShape.map((input, axis): GivenAxis => {
    const scale = scales?.[axis] ?? null
    return { input, output: shape[axis]!, scale }
  })
  const planes = given.slice(-2)
  const copies = planes.every(({ input, output }) => input === output)
  const shrinks = planes.every(({ input, output, scale }) => 1 / (scale ?? output / input) >= 1)
  const rule = RULES[interpolationOf(request.attributes)]
  const stored = usesIpp(request) ? undefined : 'float32'
  const axes = planeSpecs(inputShape, (axis) =>
    copies
      ? untouched(inputShape[axis]!)
      : axisSpec(given[axis]!, rule({ version, shrinks, stored })),
  )
  return { ok: true, spec: { axes }, outputShape: shape, lengths }
}

/** The output size: lengths are rounded where factors are given. */
export function targetSize(request: ResizeRequest): TargetSize {
  const { how } = request.size
  const none = (...refusals: Refusal[]) => ({ shape: [], lengths: [], refusals })
  const planes = checkPlanes(request, 'cv2.resize')
  if (planes.length > 0) return none(...planes)
  if (how === 'shape' || how === 'scales') {
    const found = targetOf(request, planeAxes(request), roundInFloat64)
    return { ...found, refusals: found.refusals.map(inRounding) }
  }
  const params = { names: ['dsize', 'fx, fy'] }
  return none({ code: 'sizeMissing', params, field: 'size' })
}

function inRounding(refusal: Refusal): Refusal {
  return refusal.code === 'scaleFloorsToZero' ? { ...refusal, code: 'scaleRoundsToZero' } : refusal
}

/** An axis of the planes; `scale` is the factor that was given, or null. */
interface GivenAxis {
  readonly input: number
  readonly output: number
  readonly scale: number | null
}

type Rule = Pick<AxisSpec, 'transformation' | 'filter'> & Partial<AxisSpec>

/** What decides a rule; `shrinks` when neither axis has a ratio below 1. */
interface RuleContext {
  readonly version: Version
  readonly shrinks: boolean
  readonly stored: AxisSpec['stored']
}

/** Every interpolation as core says it. */
const RULES: Record<Interpolation, (context: RuleContext) => Rule> = {
  INTER_NEAREST: () => ({
    transformation: 'asymmetric',
    filter: { kind: 'nearest', rounding: 'floor' },
  }),
  /** By the lengths, whatever factors were given. */
  INTER_NEAREST_EXACT: ({ version }) => ({
    transformation: 'tf_half_pixel_for_nn',
    rescale: { by: 'lengths', order: version === '4' ? 'sum' : 'fixed16' },
    filter: { kind: 'nearest', rounding: 'floor' },
  }),
  INTER_LINEAR: ({ stored }) => ({
    transformation: 'half_pixel',
    stored,
    filter: { kind: 'linear' },
  }),
  INTER_CUBIC: ({ stored }) => ({
    transformation: 'half_pixel',
    stored,
    edge: 'index',
    filter: { kind: 'cubic', a: -0.75, excludeOutside: false },
  }),
  INTER_AREA: ({ shrinks }) =>
    shrinks
      ? { transformation: 'half_pixel', filter: { kind: 'area' } }
      : { transformation: 'area_enlarging', filter: { kind: 'linear' } },
}

/** An axis in float64, its ratio made as 1/(O/I), or as 1 over the given factor. */
function axisSpec({ input, output, scale }: GivenAxis, rule: Rule): AxisSpec {
  return {
    input,
    output,
    rescale:
      scale === null
        ? { by: 'lengths', order: 'inverse' }
        : { by: 'scale', scale, order: 'inverse' },
    arithmetic: 'float64',
    singlePixel: 'formula',
    edge: 'coordinate',
    ...rule,
  }
}
