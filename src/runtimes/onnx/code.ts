import type { AttributeValue } from '../attribute.ts'
import { number } from '../python.ts'
import type { Dtype, ResizeRequest } from '../request.ts'
import type { CodeInput } from '../runtime.ts'
import { ATTRIBUTE_NAMES } from './check.ts'
import { listOf } from './node.ts'
import { isUpsample, opsetOf, type Version, versionOf } from './opset.ts'

/** The module that `modelLines` needs. */
export const ONNX_IMPORT = 'from onnx import TensorProto, helper, numpy_helper'

/** How a program runs the model that it has built. */
export interface Runner {
  readonly imports: readonly string[]
  /** Lines that make `output` of `model` and `feeds`. */
  readonly lines: readonly string[]
}

/** ONNX's own evaluator. */
export const REFERENCE: Runner = {
  imports: [ONNX_IMPORT, 'from onnx.reference import ReferenceEvaluator'],
  lines: ['output = ReferenceEvaluator(model).run(None, feeds)[0]'],
}

const TYPES: Record<Dtype, string> = {
  float32: 'FLOAT',
  int32: 'INT32',
  uint8: 'UINT8',
  int8: 'INT8',
}

/** A program that builds the one-node model with `helper.make_node` and runs it on the input. */
export function onnxCode(request: ResizeRequest, input: CodeInput, runner: Runner): string {
  return [
    'import numpy as np',
    ...runner.imports,
    '',
    ...modelLines(request, input, { data: 'data', input: 'X', output: 'Y' }),
    "feeds = {'X': data}",
    ...runner.lines,
    'np.set_printoptions(precision=8, linewidth=200, suppress=True)',
    'print(output.shape)',
    'print(output)',
    '',
  ].join('\n')
}

/** Names in a program: of the input's array, and of the model's input and output. */
interface Names {
  readonly data: string
  readonly input: string
  readonly output: string
}

/** Lines that make the input's array and `model`, a model of one node. */
export function modelLines(request: ResizeRequest, input: CodeInput, names: Names): string[] {
  const version = versionOf(request.version) ?? 'opset19'
  const { inputShape, dtype = 'float32' } = request
  const inputs = nodeInputs(version, request, names.input)
  const type = `TensorProto.${TYPES[dtype]}`
  return [
    ...input.setup,
    `${names.data} = (${input.expression}).reshape(${list(inputShape)}).astype(np.${dtype})`,
    '',
    'node = helper.make_node(',
    `    '${isUpsample(version) ? 'Upsample' : 'Resize'}',`,
    `    inputs=[${inputs.names.map((name) => `'${name}'`).join(', ')}],`,
    `    outputs=['${names.output}'],`,
    ...nodeAttributes(version, request).map((line) => `    ${line},`),
    ')',
    'initializers = [',
    ...inputs.initializers.map((line) => `    ${line},`),
    ']',
    'graph = helper.make_graph(',
    '    [node],',
    "    'resize',",
    `    [helper.make_tensor_value_info('${names.input}', ${type}, ${list(inputShape)})],`,
    `    [helper.make_tensor_value_info('${names.output}', ${type}, None)],`,
    '    initializers,',
    ')',
    'model = helper.make_model(',
    '    graph,',
    `    opset_imports=[helper.make_opsetid('', ${opsetOf(version)})],`,
    `    ir_version=${opsetOf(version) > 13 ? 8 : 7},`,
    ')',
    '',
  ]
}

function nodeInputs(version: Version, { size, attributes }: ResizeRequest, input: string) {
  const scales = size.how === 'scales' ? size.scales : null
  const sizes = size.how === 'shape' ? size.shape : null
  const roi = attributes.roi === undefined ? null : listOf(attributes.roi)
  const constant = (name: string, values: readonly number[], type: string) =>
    `numpy_helper.from_array(np.array(${list(values)}, dtype=np.${type}), '${name}')`
  const known = [
    ...(opsetOf(version) >= 11 ? [['roi', roi, 'float32'] as const] : []),
    // Upsample of opset 7 has its scales as an attribute.
    ...(opsetOf(version) >= 9 ? [['scales', scales, 'float32'] as const] : []),
    ...(opsetOf(version) >= 11 ? [['sizes', sizes, 'int64'] as const] : []),
  ]
  // Opset 11 can leave out sizes only: an empty tensor stands for the others.
  const empty = opsetOf(version) === 11 ? ['roi', 'scales'] : []
  const names = [
    input,
    ...known.map(([name, values]) => (values || empty.includes(name) ? name : '')),
  ]
  while (names.at(-1) === '') names.pop()
  const initializers = known.flatMap(([name, values, type]) =>
    values || empty.includes(name) ? [constant(name, values ?? [], type)] : [],
  )
  return { names, initializers }
}

function nodeAttributes(version: Version, { attributes, size }: ResizeRequest): string[] {
  const set = ATTRIBUTE_NAMES.filter((name) => name !== 'roi' && attributes[name] !== undefined)
  const lines = set.map((name) => `${name}=${literal(name, attributes[name]!)}`)
  if (!set.includes('mode')) lines.unshift("mode='nearest'")
  const byAttribute = opsetOf(version) < 9 && size.how === 'scales'
  if (byAttribute) lines.push(`scales=${list(size.scales, true)}`)
  return lines
}

const FLOATS = ['cubic_coeff_a', 'extrapolation_value']
const LISTS = ['axes']

function literal(name: string, value: AttributeValue): string {
  if (LISTS.includes(name)) return list(listOf(value))
  if (typeof value === 'string') return `'${value.replaceAll(/['\\]/g, '')}'`
  if (typeof value === 'object') return list(value)
  if (typeof value === 'boolean') return value ? '1' : '0'
  return FLOATS.includes(name) ? `float(${number(value)})` : number(value)
}

function list(values: readonly number[], floats = false): string {
  return `[${values.map((value) => (floats ? `float(${number(value)})` : number(value))).join(', ')}]`
}
