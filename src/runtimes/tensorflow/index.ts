import type { ResizeRequest } from '../request.ts'
import type { Runtime } from '../runtime.ts'
import { MOST_DIMS } from '../target.ts'
import { attributesOf } from './attributes.ts'
import { carryAttributes } from './carry.ts'
import { ATTRIBUTE_NAMES } from './check.ts'
import { tensorflowCode } from './code.ts'
import { express, intentOf, settings } from './intent.ts'
import { planeAxes, resolve } from './resolve.ts'
import { VERSIONS, versionOf } from './settings.ts'

/**
 * TensorFlow's resize ops on float32 tensors: TF1's flags and TF2's `tf.image.resize`. The last two
 * axes of a tensor are height and width, unlike TensorFlow's NHWC.
 */
export const tensorflow: Runtime = {
  name: 'tensorflow',
  title: 'TensorFlow',
  versions: VERSIONS,
  defaultVersion: '2',
  sizes: ['shape'],
  sizeNames: { shape: 'size' },
  listAxes: planeAxes,
  dtypes: ['float32'],
  departures: [],
  mostDims: MOST_DIMS,
  attributeNames: ATTRIBUTE_NAMES,
  attributes,
  summary,
  resolve,
  carry: carryAttributes,
  intent: intentOf,
  express,
  settings,
  code: tensorflowCode,
}

function attributes(request: ResizeRequest) {
  return attributesOf(versionOf(request.version) ?? '2', request)
}

/** The method, and the flags that are on: `bilinear half_pixel_centers`. */
function summary(request: ResizeRequest): string {
  const states = attributes(request)
  const named = states.filter(({ value, idle }) => value === true && !idle)
  return [states[0]!.value, ...named.map(({ name }) => name)].join(' ')
}
