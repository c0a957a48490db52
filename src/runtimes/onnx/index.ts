import type { CodeInput, ResizeRequest, Runtime } from '../runtime.ts'
import { MOST_DIMS } from '../target.ts'
import { attributesOf } from './attributes.ts'
import { carryAttributes } from './carry.ts'
import { ATTRIBUTE_NAMES } from './check.ts'
import { onnxCode, REFERENCE } from './code.ts'
import { express, intentOf } from './intent.ts'
import { axesOf, nodeOf, summaryOf } from './node.ts'
import { opsetOf, VERSIONS, versionOf } from './opset.ts'
import { resolve } from './resolve.ts'
import { settings } from './settings.ts'

/** What every implementation of ONNX's Resize and Upsample shares. Versions are opsets. */
export const operator = {
  versions: VERSIONS,
  defaultVersion: 'opset19',
  sizes: ['shape', 'scales'],
  sizeNames: { shape: 'sizes', scales: 'scales' },
  listAxes: ({ attributes, inputShape }) => axesOf(attributes.axes, inputShape.length),
  dtypes: ['float32', 'int32', 'uint8', 'int8'],
  mostDims: MOST_DIMS,
  attributeNames: ATTRIBUTE_NAMES,
  attributes: (request) => attributesOf(versionOf(request.version) ?? 'opset19', request),
  summary: (request) => summaryOf(nodeOf(versionOf(request.version) ?? 'opset19', request)),
  carry: (request, version) => carryAttributes(request, versionOf(version) ?? 'opset19'),
  settings,
} as const satisfies Partial<Runtime>

/** ONNX by its reference implementation, onnx/reference/ops/op_resize.py. */
export const onnx: Runtime = {
  ...operator,
  name: 'onnx',
  title: 'ONNX',
  departures: [],
  resolve,
  intent: (request) => intentOf(resolve, request),
  express: (intent, inputShape, version) => express(resolve, intent, inputShape, version),
  code,
}

/** ONNX's evaluator runs Resize from opset 11 on: an older node is said as one of opset 11. */
function code(request: ResizeRequest, input: CodeInput): string {
  const version = versionOf(request.version) ?? 'opset19'
  if (opsetOf(version) >= 11) return onnxCode(request, input, REFERENCE)
  const { attributes } = carryAttributes(request, 'opset11')
  const note = `# ONNX’s own evaluator has no operator of ${version}; this node of opset 11 says the same.`
  const newer = { ...request, version: 'opset11', attributes }
  return `${note}\n${onnxCode(newer, input, REFERENCE)}`
}
