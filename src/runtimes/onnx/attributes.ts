import type { AttributeControl, AttributeState, IdleCode } from '../attribute.ts'
import { withoutRefused } from '../plain.ts'
import type { ResizeRequest } from '../request.ts'
import { checkAttributes, hasAttribute } from './check.ts'
import { MODES, NEAREST_MODES, type Node, nodeOf, POLICIES, TRANSFORMATIONS } from './node.ts'
import { isUpsample, opsetOf, type Version } from './opset.ts'

const choice = (options: readonly string[]): AttributeControl => ({ type: 'choice', options })
const number = (min: number, max: number, step: number): AttributeControl => ({
  type: 'number',
  min,
  max,
  step,
})
const FLAG: AttributeControl = { type: 'boolean' }
const LIST: AttributeControl = { type: 'list' }
const FIXED: AttributeControl = { type: 'fixed' }

type Entry = readonly [
  name: string,
  control: AttributeControl,
  value: (node: Node) => AttributeState['value'],
  idle?: (node: Node, request: ResizeRequest) => IdleCode | false,
]

const ENTRIES: readonly Entry[] = [
  ['mode', choice(MODES), ({ mode }) => mode],
  [
    'coordinate_transformation_mode',
    choice(TRANSFORMATIONS),
    ({ transformation }) => transformation,
  ],
  [
    'nearest_mode',
    choice(NEAREST_MODES),
    ({ nearestMode }) => (nearestMode === 'by_direction' ? 'floor / ceil' : nearestMode),
    ({ mode }) => mode !== 'nearest' && 'nearestOnly',
  ],
  [
    'cubic_coeff_a',
    number(-1, 0, 0.05),
    ({ cubicCoeffA }) => cubicCoeffA,
    ({ mode }) => mode !== 'cubic' && 'cubicOnly',
  ],
  [
    'exclude_outside',
    FLAG,
    ({ excludeOutside }) => excludeOutside,
    ({ mode, antialias }) => mode !== 'cubic' && !antialias && 'cubicOnly',
  ],
  ['antialias', FLAG, ({ antialias }) => antialias],
  ['axes', LIST, ({ axes }) => axes],
  [
    'keep_aspect_ratio_policy',
    choice(POLICIES),
    ({ policy }) => policy,
    (_, { size }) => size.how === 'scales' && 'sizesOnly',
  ],
  ['roi', LIST, wholeRegion, notCropping],
  [
    'extrapolation_value',
    number(-1000, 1000, 1),
    ({ extrapolationValue }) => extrapolationValue,
    notCropping,
  ],
]

/** What stands in for a region that was not given: all of the input. */
function wholeRegion({ roi, axes }: Node): readonly number[] {
  return roi ?? [...axes.map(() => 0), ...axes.map(() => 1)]
}

function notCropping({ transformation }: Node): IdleCode | false {
  return transformation !== 'tf_crop_and_resize' && 'cropOnly'
}

/** The attributes of an opset with their effective values. Before opset 11 most can't be set. */
export function attributesOf(version: Version, request: ResizeRequest): AttributeState[] {
  const node = nodeOf(version, usable(version, request))
  const operator = isUpsample(version) ? 'Upsample' : 'Resize'
  const text = `ONNX ${operator}-${opsetOf(version)}, onnx/defs/tensor`
  return ENTRIES.flatMap(([name, control, value, idle]): AttributeState[] => {
    const has = hasAttribute(version, name)
    // What an older opset does in place of an attribute that it does not have.
    const stands = name === 'coordinate_transformation_mode' || name === 'nearest_mode'
    if (!has && !stands) return []
    const byDirection = !has && name === 'nearest_mode'
    return [
      {
        name,
        control: has ? control : FIXED,
        value: value(node),
        set: has && Object.hasOwn(request.attributes, name),
        evidence: byDirection ? 'inferred' : 'documented',
        source: byDirection ? 'ONNX node tests of opset 10; ONNX Runtime, upsamplebase.h' : text,
        idle: idle?.(node, request) || undefined,
      },
    ]
  })
}

/** The request without the attributes that the opset refuses, so that the rest can be shown. */
function usable(version: Version, request: ResizeRequest): ResizeRequest {
  const { attributes } = withoutRefused(request, checkAttributes(version, request))
  return { ...request, attributes }
}
