import { floats, number, tuple } from '../python.ts'
import type { ResizeRequest, SizeRequest } from '../request.ts'
import { MODES, ROUNDINGS, SELECTORS, TRANSFORMATIONS } from './settings.ts'
import { since, type Version } from './version.ts'

/** The lines that define the network: inputs, profile, resize layer and what feeds it. */
export function networkLines(version: Version, request: ResizeRequest): string[] {
  const { size, inputShape } = request
  const dims = size.how === 'dynamic' ? inputShape.map(() => -1) : inputShape
  return [
    `inputT0 = network.add_input('inputT0', trt.float32, ${tuple(dims)})`,
    ...profileLines(size, inputShape.length),
    'resize = network.add_resize(inputT0)',
    ...sizeLines(version, size),
    ...attributeLines(version, request),
    'outputT0 = resize.get_output(0)',
    "outputT0.name = 'outputT0'",
    'network.mark_output(outputT0)',
  ]
}

/** What an optimization profile is needed for, when one is. */
function profileLines(size: SizeRequest, rank: number): string[] {
  if (size.how !== 'shape_tensor' && size.how !== 'dynamic') return []
  const { min, opt, max } = size.profile
  const bounds = `${tuple(min)}, ${tuple(opt)}, ${tuple(max)}`
  const set =
    size.how === 'dynamic'
      ? [
          '# Dims that the engine is built for: smallest, most likely, largest.',
          `profile.set_shape('inputT0', ${bounds})`,
        ]
      : [
          `inputT1 = network.add_input('inputT1', trt.int32, (${rank},))  # holds a shape`,
          '# Bounds of the values in inputT1, not of its dims: smallest, most likely, largest.',
          `profile.set_shape_input('inputT1', ${bounds})`,
        ]
  return [
    'profile = builder.create_optimization_profile()',
    ...set,
    'config.add_optimization_profile(profile)',
  ]
}

function sizeLines(version: Version, size: SizeRequest): string[] {
  switch (size.how) {
    case 'same':
      return ['# no size is set: the output takes the shape of the input']
    case 'shape':
      return [`resize.shape = ${tuple(size.shape)}`]
    case 'scales':
      return [`resize.scales = ${floats(size.scales)}  # each length is floor(length * scale)`]
    case 'constant':
      return [
        `target = np.array(${list(size.shape)}, dtype=np.int32)  # kept alive until the build`,
        `constant = network.add_constant((${size.shape.length},), trt.Weights(target))`,
        'resize.set_input(1, constant.get_output(0))',
      ]
    case 'shape_tensor':
      return ['resize.set_input(1, inputT1)']
    case 'dynamic':
      return size.fromBuildDims ? BUILD_DIMS_MISTAKE : doubledShape(version)
  }
}

const BUILD_DIMS_MISTAKE = [
  '# A mistake: during the build inputT0.shape is all -1, so this asks for lengths of -2.',
  'resize.shape = tuple(2 * length for length in inputT0.shape)',
]

function doubledShape(version: Version): string[] {
  const sum = [
    'bound = network.add_shape(inputT0).get_output(0)  # the dims that are bound at run time',
    'double = network.add_elementwise(bound, bound, trt.ElementWiseOperation.SUM)',
  ]
  if (!since(version, '10')) return [...sum, 'resize.set_input(1, double.get_output(0))']
  return [
    ...sum,
    'target = network.add_cast(double.get_output(0), trt.int32)  # Shape gives int64 since 10',
    'resize.set_input(1, target.get_output(0))',
  ]
}

const list = (values: readonly number[]) => `[${values.map(number).join(', ')}]`

/** Sets the attributes that were set, and only with values that TensorRT has names for. */
function attributeLines(version: Version, { attributes }: ResizeRequest): string[] {
  const modes = since(version, '8.6') ? 'InterpolationMode' : 'ResizeMode'
  const writers: Record<string, (value: unknown) => string | null> = {
    resize_mode: member(modes, MODES),
    align_corners: flag,
    coordinate_transformation: member('ResizeCoordinateTransformation', TRANSFORMATIONS),
    nearest_rounding: member('ResizeRoundMode', ROUNDINGS),
    selector_for_single_pixel: member('ResizeSelector', SELECTORS),
    cubic_coeff: (value) => (typeof value === 'number' ? number(value) : null),
    exclude_outside: flag,
  }
  return Object.entries(writers).flatMap(([name, write]) => {
    const written = Object.hasOwn(attributes, name) ? write(attributes[name]) : null
    return written === null ? [] : [`resize.${name} = ${written}`]
  })
}

const member =
  (type: string, names: readonly string[]) =>
  (value: unknown): string | null =>
    names.includes(String(value)) ? `trt.${type}.${value}` : null

const flag = (value: unknown) => (value ? 'True' : 'False')
