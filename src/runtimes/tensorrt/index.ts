import type { Runtime } from '../runtime.ts'
import { attributesOf } from './attributes.ts'
import { carryAttributes } from './carry.ts'
import { ATTRIBUTE_NAMES } from './check.ts'
import { tensorrtCode } from './code.ts'
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
  attributeNames: ATTRIBUTE_NAMES,
  attributes: (request) => attributesOf(versionOf(request.version) ?? '8.6', request),
  resolve,
  carry: (request, version) => carryAttributes(request, versionOf(version) ?? '8.6'),
  network: tensorrtNetwork,
  code: tensorrtCode,
}
