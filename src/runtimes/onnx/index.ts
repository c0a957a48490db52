import type { ResizeRequest } from '../request.ts'
import type { CodeInput, Runtime } from '../runtime.ts'
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

/** ONNX's evaluator runs Resize from opset 11 on: an older node is said by one of opset 11, or two. */
function code(request: ResizeRequest, input: CodeInput): string {
  const version = versionOf(request.version) ?? 'opset19'
  if (opsetOf(version) >= 11) return onnxCode(request, input, REFERENCE)
  const { attributes, lost } = carryAttributes(request, 'opset11')
  const missing = `# ONNX’s own evaluator has no operator of ${version};`
  const newer = { ...request, version: 'opset11', attributes }
  if (lost.length === 0) {
    return `${missing} this node of opset 11 says the same.\n${onnxCode(newer, input, REFERENCE)}`
  }
  const [grows, shrinks] = byDirection(newer)
  return [
    `${missing} two nodes of opset 11 say the same.`,
    '# What grows is rounded down, then what shrinks is rounded up.',
    onnxCode(grows, input, REFERENCE),
    onnxCode(shrinks, { setup: [], expression: 'output' }, REFERENCE),
  ].join('\n')
}

/** A request by scales in two steps: the axes that grow, rounded down, then those that shrink, up. */
function byDirection(request: ResizeRequest): readonly [ResizeRequest, ResizeRequest] {
  const scales = request.size.how === 'scales' ? request.size.scales : []
  const step = (nearest_mode: string, part: readonly number[]): ResizeRequest => ({
    ...request,
    attributes: { ...request.attributes, nearest_mode },
    size: { how: 'scales', scales: part },
  })
  const grows = step(
    'floor',
    scales.map((scale) => Math.max(scale, 1)),
  )
  const grown = resolve(grows)
  const shrinks = step(
    'ceil',
    scales.map((scale) => Math.min(scale, 1)),
  )
  return [grows, grown.ok ? { ...shrinks, inputShape: grown.outputShape } : shrinks]
}
