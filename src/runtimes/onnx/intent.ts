import type { Shape } from '../../core/shape.ts'
import type { Attributes, AttributeValue } from '../attribute.ts'
import { type Expressed, type Intent, lostFields, USUAL } from '../intent.ts'
import type { ResizeRequest } from '../request.ts'
import type { Resolution } from '../resolution.ts'
import { hasAttribute } from './check.ts'
import { COORDINATES, ROUNDS } from './filter.ts'
import { NEAREST_MODES, type Node, nearestModeBefore11, nodeOf } from './node.ts'
import { opsetOf, type Version, versionOf } from './opset.ts'

type Resolve = (request: ResizeRequest) => Resolution

/** What a request comes to under an implementation of the operator; null when it is refused. */
export function intentOf(resolve: Resolve, request: ResizeRequest): Intent | null {
  const version = versionOf(request.version)
  const resolution = resolve(request)
  if (!version || !resolution.ok) return null
  const node = nodeOf(version, request)
  const { size } = request
  const scales = size.how === 'scales' ? size.scales : null
  return {
    ...USUAL,
    mode: node.mode,
    transformation: COORDINATES[node.transformation],
    singlePixel: node.transformation === 'pytorch_half_pixel' ? 'first' : 'formula',
    ...(node.mode === 'nearest' && { rounding: roundingOf(node, request) }),
    ...(node.mode === 'cubic' && { a: node.cubicCoeffA, excludeOutside: node.excludeOutside }),
    antialias: node.antialias,
    outputShape: resolution.outputShape,
    scales: scales && request.inputShape.map((_, axis) => scales[node.axes.indexOf(axis)] ?? 1),
  }
}

function roundingOf({ nearestMode }: Node, request: ResizeRequest): Intent['rounding'] {
  const mode = nearestMode === 'by_direction' ? nearestModeBefore11(request) : nearestMode
  return ROUNDS[mode ?? 'floor']
}

/** The node that comes closest to an intent, at an opset. */
export function express(
  resolve: Resolve,
  intent: Intent,
  inputShape: Shape,
  version: string,
): Expressed {
  const to: Version = versionOf(version) ?? 'opset19'
  const byScales = intent.scales !== null || opsetOf(to) < 11
  const scales = intent.scales ?? intent.outputShape.map((l, axis) => l / inputShape[axis]!)
  const size = byScales
    ? ({ how: 'scales', scales } as const)
    : ({ how: 'shape', shape: intent.outputShape } as const)
  const attributes = attributesFor(to, intent)
  const got = intentOf(resolve, { version: to, attributes, inputShape, size })
  return { attributes, size, lost: got ? lostFields(intent, got) : [] }
}

function attributesFor(version: Version, intent: Intent): Attributes {
  const attributes: Record<string, AttributeValue> = {}
  const set = (name: string, value: AttributeValue, usual: AttributeValue) => {
    if (hasAttribute(version, name) && value !== usual) attributes[name] = value
  }
  const mode = intent.mode === 'area' ? 'linear' : intent.mode
  set('mode', mode, 'nearest')
  set('coordinate_transformation_mode', transformationOf(intent), 'half_pixel')
  if (mode === 'nearest') {
    const nearest = NEAREST_MODES.find((name) => ROUNDS[name] === intent.rounding)!
    set('nearest_mode', nearest, 'round_prefer_floor')
    return attributes
  }
  // Only a wider filter averages an area.
  const antialias = intent.antialias || intent.mode === 'area'
  set('antialias', antialias ? 1 : 0, 0)
  if (mode === 'cubic') set('cubic_coeff_a', intent.a, -0.75)
  if (mode === 'cubic' || antialias) set('exclude_outside', intent.excludeOutside ? 1 : 0, 0)
  return attributes
}

function transformationOf({ transformation, singlePixel }: Intent): string {
  if (transformation === 'area_enlarging') return 'half_pixel'
  const single = transformation === 'half_pixel' && singlePixel === 'first'
  return single ? 'pytorch_half_pixel' : transformation
}
