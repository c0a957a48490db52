import { listOf } from '../onnx/node.ts'
import type { ResizeRequest } from '../request.ts'
import type { Departure } from '../runtime.ts'

/** Where ONNX Runtime departs from ONNX's reference implementation. Each can be switched off. */
export const DEPARTURE_NAMES = [
  'float32',
  'integer_length',
  'pytorch_single_output_zero',
  'equal_shape_copy',
  'unit_scale_copy',
  'antialias_equal_length_copy',
  'tie_epsilon',
  'opset_10_rounding',
  'negative_axes_policy',
  'integer_truncation',
  'antialias_8bit',
  'antialias_int8_table',
] as const
export type DepartureName = (typeof DEPARTURE_NAMES)[number]

const BASE = 'upsamplebase.h'
const MEASURED = 'measured on ONNX Runtime 1.30.0, CPU'

const is = (name: string, value: unknown) => (request: ResizeRequest) =>
  request.attributes[name] === value
const isInteger = ({ dtype }: ResizeRequest) => dtype !== undefined && dtype !== 'float32'
const hasAntialias = ({ attributes }: ResizeRequest) =>
  attributes.antialias === 1 || attributes.antialias === true
const isNearest = ({ attributes }: ResizeRequest) => (attributes.mode ?? 'nearest') === 'nearest'

type Entry = Omit<Departure, 'name'>

const ENTRIES: Record<DepartureName, Entry> = {
  float32: {
    evidence: 'observed',
    source: `${BASE}, GetOriginalCoordinateFunc and ComputeOutputShape; ${MEASURED}`,
    applies: () => true,
  },
  integer_length: {
    evidence: 'observed',
    source: `${BASE}, length_resized; ${MEASURED}`,
    applies: ({ attributes, size }) =>
      size.how === 'scales' &&
      ['align_corners', 'tf_crop_and_resize', 'pytorch_half_pixel'].includes(
        String(attributes.coordinate_transformation_mode),
      ),
  },
  pytorch_single_output_zero: {
    evidence: 'observed',
    source: `${BASE}, PYTORCH_HALF_PIXEL; ${MEASURED}`,
    applies: is('coordinate_transformation_mode', 'pytorch_half_pixel'),
  },
  equal_shape_copy: {
    evidence: 'observed',
    source: `upsample.cc, BaseCompute, no_scale; ${MEASURED}`,
    applies: () => true,
  },
  unit_scale_copy: {
    evidence: 'observed',
    source: `upsample.cc, scale == 1; ${MEASURED}`,
    applies: is('coordinate_transformation_mode', 'tf_crop_and_resize'),
  },
  antialias_equal_length_copy: {
    evidence: 'observed',
    source: `upsample_antialias.h, output_width == input_width; ${MEASURED}`,
    applies: hasAntialias,
  },
  tie_epsilon: {
    evidence: 'observed',
    source: `${MEASURED}; onnxruntime pull request 28757`,
    applies: (request) =>
      isNearest(request) &&
      String(request.attributes.nearest_mode ?? 'round_prefer_floor').startsWith('round'),
  },
  opset_10_rounding: {
    evidence: 'observed',
    source: `${BASE}, ResizeNearestMode::SIMPLE; ${MEASURED}`,
    applies: (request) => isNearest(request) && /^opset(7|8|9|10)$/.test(request.version),
  },
  negative_axes_policy: {
    evidence: 'observed',
    source: MEASURED,
    applies: ({ attributes }) =>
      (attributes.keep_aspect_ratio_policy ?? 'stretch') !== 'stretch' &&
      listOf(attributes.axes ?? []).some((axis) => axis < 0),
  },
  integer_truncation: {
    evidence: 'observed',
    source: `upsample.h, static_cast<T>; ${MEASURED}`,
    applies: (request) => isInteger(request) && !isNearest(request) && !hasAntialias(request),
  },
  antialias_8bit: {
    evidence: 'observed',
    source: `upsample_antialias.h, is_8bit_v; ${MEASURED}`,
    applies: (request) =>
      hasAntialias(request) && (request.dtype === 'uint8' || request.dtype === 'int8'),
  },
  antialias_int8_table: {
    evidence: 'observed',
    source: `upsample_antialias.h, clip8_lookups; ${MEASURED}`,
    applies: (request) => hasAntialias(request) && request.dtype === 'int8',
  },
}

export const DEPARTURES: readonly Departure[] = DEPARTURE_NAMES.map((name) => ({
  name,
  ...ENTRIES[name],
}))

/** Which departures a request leaves on. */
export function departuresOf({ off = [] }: ResizeRequest): (name: DepartureName) => boolean {
  return (name) => !off.includes(name)
}
