import type { AttributeControl, AttributeState } from '../attribute.ts'
import { withoutRefused } from '../plain.ts'
import type { ResizeRequest } from '../request.ts'
import { checkAttributes } from './check.ts'
import {
  modesOf,
  ROUNDINGS,
  SELECTORS,
  type Settings,
  settingsOf,
  TRANSFORMATIONS,
} from './settings.ts'
import { targetSize } from './size.ts'
import { since, type Version } from './version.ts'

const FLAG: AttributeControl = { type: 'boolean' }
const FIXED: AttributeControl = { type: 'fixed' }
const choice = (options: readonly string[]): AttributeControl => ({ type: 'choice', options })

/** The attributes of a version with their effective values, in the order of the document. */
export function attributesOf(version: Version, request: ResizeRequest): AttributeState[] {
  const settings = settingsOf(version, usable(version, request))
  const header = `NvInfer.h ${version === '10' ? '10.0' : version}, IResizeLayer`
  const state = (
    name: string,
    control: AttributeControl,
    value: AttributeState['value'],
    more: Partial<AttributeState> = {},
  ): AttributeState => ({
    name,
    control,
    value,
    set: Object.hasOwn(request.attributes, name),
    evidence: 'documented',
    source: header,
    ...more,
  })
  const before8 = () => beforeEnums(version, request, settings, state)
  const from8 = () => withEnums(request, settings, state)
  return [
    state('resize_mode', choice(modesOf(version)), settings.mode, {
      note: settings.mode === 'CUBIC' ? 'cubicEdgeInferred' : undefined,
    }),
    ...(since(version, '8.2') ? from8() : before8()),
    ...(since(version, '8.6') ? cubicAttributes(settings, state) : []),
  ]
}

type State = (
  name: string,
  control: AttributeControl,
  value: AttributeState['value'],
  more?: Partial<AttributeState>,
) => AttributeState

function withEnums(request: ResizeRequest, settings: Settings, state: State): AttributeState[] {
  const output = targetSize(request)
  const refused = output.refusals.length > 0
  const { inputShape } = request
  const resized = refused || output.shape.some((length, axis) => length !== inputShape[axis])
  const single =
    !refused && output.shape.some((length, axis) => length === 1 && inputShape[axis] !== 1)
  const transformation = state(
    'coordinate_transformation',
    choice(TRANSFORMATIONS),
    settings.transformation,
    { idle: resized ? undefined : 'nothingResized' },
  )
  return [
    transformation.set
      ? transformation
      : { ...transformation, note: 'coordinateDefaultContradicted' },
    state('nearest_rounding', choice(ROUNDINGS), settings.rounding, {
      idle: settings.mode === 'NEAREST' ? undefined : 'nearestOnly',
    }),
    state('selector_for_single_pixel', choice(SELECTORS), settings.selector, {
      idle: single || refused ? undefined : 'noSingleOutput',
      note: single ? 'singlePixelFormula' : undefined,
    }),
  ]
}

function beforeEnums(
  version: Version,
  { attributes, size }: ResizeRequest,
  settings: Settings,
  state: State,
): AttributeState[] {
  const in7 = version === '7.2'
  const byScales = in7 && size.how === 'scales'
  const note = in7
    ? byScales
      ? 'alignCornersWithScalesIn7'
      : 'alignCornersIn7'
    : 'alignCornersBefore7'
  const seed = 'TensorRT Resize notes, section align_corners'
  const parser = 'onnx-tensorrt 7.2.1, comments of the Resize importer'
  return [
    state('align_corners', FLAG, Boolean(attributes.align_corners), {
      note,
      idle: byScales && settings.mode === 'NEAREST' ? 'alignCornersIgnoredByScales' : undefined,
    }),
    state('coordinate_transformation', FIXED, settings.transformation, {
      evidence: in7 && (byScales || settings.mode === 'NEAREST') ? 'inferred' : 'observed',
      source: in7 ? `${seed}; ${parser}` : seed,
      note: version === '6.0' ? 'edgeBefore72' : undefined,
    }),
    state('nearest_rounding', FIXED, settings.rounding, {
      evidence: in7 ? 'documented' : 'inferred',
      idle: settings.mode === 'NEAREST' ? undefined : 'nearestOnly',
    }),
  ]
}

function cubicAttributes(settings: Settings, state: State): AttributeState[] {
  const idle = settings.mode === 'CUBIC' ? undefined : 'cubicOnly'
  const coefficient: AttributeControl = { type: 'number', min: -1, max: 0, step: 0.05 }
  return [
    state('cubic_coeff', coefficient, settings.cubicCoeff, { idle }),
    state('exclude_outside', FLAG, settings.excludeOutside, { idle }),
  ]
}

/** The request without the attributes that the version refuses, so that the rest can be shown. */
function usable(version: Version, request: ResizeRequest): ResizeRequest {
  const { attributes } = withoutRefused(request, checkAttributes(version, request))
  return { ...request, attributes }
}
