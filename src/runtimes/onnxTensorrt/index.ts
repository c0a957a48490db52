import type { AttributeState, Attributes } from '../attribute.ts'
import { refuseAttribute } from '../attributeChecks.ts'
import { attributesOf } from '../onnx/attributes.ts'
import { ATTRIBUTE_NAMES, checkAttributes } from '../onnx/check.ts'
import { modelLines, ONNX_IMPORT } from '../onnx/code.ts'
import { operator } from '../onnx/index.ts'
import { express } from '../onnx/intent.ts'
import { type Node, nodeOf, summaryOf } from '../onnx/node.ts'
import {
  VERSIONS as OPSETS,
  type Version as Opset,
  versionOf as opsetVersion,
} from '../onnx/opset.ts'
import { unknownVersion } from '../plain.ts'
import type { Refusal } from '../refusal.ts'
import type { ResizeRequest } from '../request.ts'
import type { Resolution } from '../resolution.ts'
import type { Becoming, CodeInput, Runtime } from '../runtime.ts'
import { header, runNetwork } from '../tensorrt/code.ts'
import { tensorrt } from '../tensorrt/index.ts'
import { checkNode } from './check.ts'
import { layerRequest, modeRead, unread } from './translate.ts'
import { layerOf, since, VERSIONS, type Version, versionOf } from './version.ts'

const DEFAULT: Version = '10'
/** The newest opset of the operator that says nothing a branch before 10 does not know. */
const DEFAULT_OPSET: Opset = 'opset13'

/** An ONNX node through the parser onnx-tensorrt, by its branch, into an IResizeLayer. */
export const onnxTensorrt: Runtime = {
  ...operator,
  name: 'onnx_tensorrt',
  title: 'TensorRT from ONNX',
  versions: VERSIONS,
  defaultVersion: DEFAULT,
  dtypes: ['float32'],
  departures: [],
  attributeNames: ['opset', ...ATTRIBUTE_NAMES],
  attributes,
  summary: (request) => summaryOf(nodeOf(opsetOf(request), asRead(request))),
  resolve,
  carry: (request) => ({ attributes: request.attributes, lost: [] }),
  intent: (request) => {
    const becoming = becomes(request)
    return becoming && tensorrt.intent(becoming.request)
  },
  express: (intent, inputShape, version) => {
    const asked = (request: ResizeRequest) => resolve({ ...request, version })
    return express(asked, intent, inputShape, DEFAULT_OPSET)
  },
  settings: () => operator.settings(DEFAULT_OPSET),
  becomes,
  code,
}

/** The request without what belongs to this page and not to the node. */
function node(request: ResizeRequest): ResizeRequest {
  const { opset, ...attributes } = request.attributes
  return { ...request, version: opsetOf(request), attributes }
}

/** The node with its mode as the branch takes it. */
function asRead(request: ResizeRequest): ResizeRequest {
  const asked = node(request)
  const { mode } = asked.attributes
  if (mode === undefined) return asked
  const version = versionOf(request.version) ?? DEFAULT
  const read = modeRead(version, opsetOf(request), String(mode))
  return { ...asked, attributes: { ...asked.attributes, mode: read } }
}

function opsetOf({ attributes }: ResizeRequest): Opset {
  return opsetVersion(String(attributes.opset ?? DEFAULT_OPSET)) ?? DEFAULT_OPSET
}

function resolve(request: ResizeRequest): Resolution {
  const version = versionOf(request.version)
  if (!version) return unknownVersion(request.version, VERSIONS)
  const opset = String(request.attributes.opset ?? DEFAULT_OPSET)
  if (!opsetVersion(opset)) {
    const params = { name: 'opset', value: opset, options: OPSETS }
    return { ok: false, refusals: [refuseAttribute('opset', { code: 'noSuchValue', params })] }
  }
  const asked = asRead(request)
  const attributes = checkAttributes(opsetOf(request), asked)
  if (attributes.length > 0) return { ok: false, refusals: attributes }
  const read = nodeOf(opsetOf(request), asked)
  const refusals = checkNode(version, read, asked)
  if (refusals.length > 0) return { ok: false, refusals }
  const layer = tensorrt.resolve(layerRequest(version, read, asked))
  return layer.ok ? layer : { ok: false, refusals: layer.refusals.map(besideNode) }
}

/** What the layer has against its mode stands beside the node's. */
function besideNode(refusal: Refusal): Refusal {
  return refusal.field === 'attribute.resize_mode'
    ? { ...refusal, field: 'attribute.mode' }
    : refusal
}

function becomes(request: ResizeRequest): Becoming | null {
  const version = versionOf(request.version)
  if (!version || !resolve(request).ok) return null
  const asked = asRead(request)
  const read = nodeOf(opsetOf(request), asked)
  const ignored = unread(version, read).filter((name) => isSet(asked.attributes, name, read))
  return { runtime: 'tensorrt', request: layerRequest(version, read, asked), ignored }
}

function isSet(attributes: Attributes, name: string, { policy }: Node): boolean {
  if (name === 'keep_aspect_ratio_policy') return policy !== 'stretch'
  return attributes[name] !== undefined
}

function attributes(request: ResizeRequest): AttributeState[] {
  const asked = asRead(request)
  const opset = opsetOf(request)
  const version = versionOf(request.version) ?? DEFAULT
  const source = `onnx-tensorrt ${version === '10' ? '10.0' : version}, importer of Resize and Upsample`
  const notRead = unread(version, nodeOf(opset, asked))
  const states = attributesOf(opset, asked).map((state): AttributeState => {
    if (notRead.includes(state.name)) return { ...state, idle: 'notRead' }
    // Before opset 11 the importer rounds down, also where other implementations round up.
    const fixed = state.name === 'nearest_mode' && state.control.type === 'fixed'
    const evidence = since(version, '8.2') ? 'documented' : 'inferred'
    return fixed ? { ...state, value: 'floor', evidence, source } : state
  })
  const own: AttributeState = {
    name: 'opset',
    control: { type: 'choice', options: OPSETS },
    value: opset,
    set: request.attributes.opset !== undefined,
    // A model always names its opset: no document says one for those that don't.
    evidence: 'inferred',
    source,
  }
  return [own, ...states]
}

function code(request: ResizeRequest, input: CodeInput): string {
  const version = layerOf(versionOf(request.version) ?? DEFAULT)
  const names = { data: 'inputH0', input: 'inputT0', output: 'outputT0' }
  const parse = [
    'parser = trt.OnnxParser(network, logger)',
    'if not parser.parse(model.SerializeToString()):',
    '    raise SystemExit([str(parser.get_error(i)) for i in range(parser.num_errors)])',
  ]
  const asked = node(request)
  return [
    ...header(version, `An ONNX node through the parser of TensorRT ${request.version}`, [
      ONNX_IMPORT,
    ]),
    ...modelLines(asked, input, names),
    ...runNetwork(version, { ...asked, version }, parse),
  ].join('\n')
}
