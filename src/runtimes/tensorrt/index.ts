import type { ResizeRequest } from '../request.ts'
import type { Runtime } from '../runtime.ts'
import { MOST_DIMS } from '../target.ts'
import { attributesOf } from './attributes.ts'
import { carryAttributes } from './carry.ts'
import { ATTRIBUTE_NAMES } from './check.ts'
import { tensorrtCode } from './code.ts'
import { express, intentOf, settings } from './intent.ts'
import { tensorrtNetwork } from './network.ts'
import { resolve } from './resolve.ts'
import { VERSIONS, versionOf } from './version.ts'

/** TensorRT's `IResizeLayer`, 6.0 to 10. */
export const tensorrt: Runtime = {
  name: 'tensorrt',
  title: 'TensorRT',
  versions: VERSIONS,
  defaultVersion: '8.6',
  sizes: ['same', 'shape', 'scales', 'constant', 'shape_tensor', 'dynamic'],
  sizeNames: {},
  listAxes: ({ inputShape }) => inputShape.map((_, axis) => axis),
  dtypes: ['float32'],
  departures: [],
  mostDims: MOST_DIMS,
  attributeNames: ATTRIBUTE_NAMES,
  attributes,
  summary,
  resolve,
  carry: (request, version) => carryAttributes(request, versionOf(version) ?? '8.6'),
  intent: intentOf,
  express,
  settings,
  network: tensorrtNetwork,
  code: tensorrtCode,
}

function attributes(request: ResizeRequest) {
  return attributesOf(versionOf(request.version) ?? '8.6', request)
}

/** The mode, and the coordinate transformation where it was set. */
function summary(request: ResizeRequest): string {
  const named = attributes(request).filter(
    ({ name, set }) => name === 'resize_mode' || (name === 'coordinate_transformation' && set),
  )
  return named.map(({ value }) => value).join(' ')
}
