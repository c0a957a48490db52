import { withoutRefused } from '../plain.ts'
import type { ResizeRequest } from '../request.ts'
import type { CarriedAttributes, Runtime } from '../runtime.ts'
import { attributesOf } from './attributes.ts'
import { ATTRIBUTE_NAMES, checkAttributes } from './check.ts'
import { pytorchCode } from './code.ts'
import { DEPARTURES } from './departures.ts'
import { express, intentOf, settings } from './intent.ts'
import { resolve, spatialAxes } from './resolve.ts'
import { VERSIONS, versionOf } from './version.ts'

/** `torch.nn.functional.interpolate` on float32 tensors: (N, C, W), (N, C, H, W), (N, C, D, H, W). */
export const pytorch: Runtime = {
  name: 'pytorch',
  title: 'PyTorch',
  versions: VERSIONS,
  defaultVersion: '2.11',
  sizes: ['shape', 'scales'],
  sizeNames: { shape: 'size', scales: 'scale_factor' },
  listAxes: spatialAxes,
  dtypes: ['float32'],
  departures: DEPARTURES,
  mostDims: 5,
  attributeNames: ATTRIBUTE_NAMES,
  attributes,
  summary,
  resolve,
  carry,
  intent: intentOf,
  express,
  settings,
  code: pytorchCode,
}

function attributes(request: ResizeRequest) {
  return attributesOf(versionOf(request.version) ?? '2.11', request)
}

/** The mode, and the flags that are on: `bilinear align_corners`. */
function summary(request: ResizeRequest): string {
  const states = attributes(request)
  const named = states.filter(({ value, idle }) => value === true && !idle)
  return [states[0]!.value, ...named.map(({ name }) => name)].join(' ')
}

/** The same arguments, without those that the version does not take. */
function carry(request: ResizeRequest, version: string): CarriedAttributes {
  return withoutRefused(request, checkAttributes(versionOf(version) ?? '2.11', request))
}
