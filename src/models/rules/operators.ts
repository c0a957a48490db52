import type { Known } from '../known.ts'
import { BOOL } from '../tensorValues.ts'
import {
  binary,
  cast,
  dequantized,
  gemm,
  joined,
  matMul,
  passed,
  quantized,
  same,
  several,
  unary,
  where,
} from './elements.ts'
import {
  depthToSpace,
  expand,
  flatten,
  pad,
  reshape,
  spaceToDepth,
  squeeze,
  tile,
  transpose,
  unsqueeze,
} from './layouts.ts'
import { concat, constant, constantOfShape, gather, shapeOf, sizeOf, slice } from './lists.ts'
import { found, reduced } from './reductions.ts'
import type { Operands, Rule } from './rule.ts'
import { split } from './split.ts'
import { conv, convTranspose, globalPool, pool } from './windows.ts'

const SAME = [
  ...['Relu', 'LeakyRelu', 'PRelu', 'Elu', 'Selu', 'Celu', 'Sigmoid', 'HardSigmoid', 'HardSwish'],
  ...['Tanh', 'Softplus', 'Softsign', 'Softmax', 'LogSoftmax', 'Clip', 'Exp', 'Log', 'Abs', 'Erf'],
  ...['Mish', 'Gelu', 'Dropout', 'BatchNormalization', 'InstanceNormalization', 'Sign', 'Round'],
  ...['LayerNormalization', 'GroupNormalization', 'LRN', 'Reciprocal', 'Sin', 'Cos', 'Not'],
  ...['LpNormalization', 'MeanVarianceNormalization', 'RMSNormalization', 'Swish', 'CumSum'],
]

/** With the sign of the divisor, and of the dividend. */
const modulo = binary((a, b) => a - b * Math.floor(a / b))
const remainder = binary((a, b) => a % b)

const REDUCTIONS = 'Mean Sum SumSquare Max Min Prod L1 L2 LogSum LogSumExp'.split(' ')

/** Operators that tensors and sizes go through on their way to a resize. */
const RULES: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries(SAME.map((name) => [name, same])),
  Identity: passed,
  QuantizeLinear: quantized,
  DequantizeLinear: dequantized,
  Sum: joined,
  Mean: joined,
  Conv: conv,
  QLinearConv: ({ inputs, ...rest }) => conv({ ...rest, inputs: [inputs[0]!, inputs[3]!] }),
  ConvInteger: conv,
  ConvTranspose: convTranspose,
  MaxPool: pool,
  AveragePool: pool,
  LpPool: pool,
  GlobalAveragePool: globalPool,
  GlobalMaxPool: globalPool,
  Reshape: reshape,
  Transpose: transpose,
  Flatten: flatten,
  Pad: pad,
  MatMul: matMul,
  Expand: expand,
  Where: where,
  DepthToSpace: depthToSpace,
  SpaceToDepth: spaceToDepth,
  Tile: tile,
  Gemm: gemm,
  ArgMax: found,
  ArgMin: found,
  ...Object.fromEntries(REDUCTIONS.map((name) => [`Reduce${name}`, reduced])),
  Shape: shapeOf,
  Gather: gather,
  Concat: concat,
  Slice: slice,
  Unsqueeze: unsqueeze,
  Squeeze: squeeze,
  Cast: cast,
  Constant: constant,
  ConstantOfShape: constantOfShape,
  Size: sizeOf,
  Add: binary((a, b) => a + b),
  Sub: binary((a, b) => a - b),
  Mul: binary((a, b) => a * b),
  Div: binary((a, b, whole) => (whole ? Math.trunc(a / b) : a / b)),
  Pow: binary((a, b) => a ** b),
  Mod: (operands) => (operands.attributes.int('fmod', 0) ? remainder : modulo)(operands),
  Min: several(binary((a, b) => Math.min(a, b))),
  Max: several(binary((a, b) => Math.max(a, b))),
  Equal: binary((a, b) => Number(a === b), BOOL),
  Less: binary((a, b) => Number(a < b), BOOL),
  LessOrEqual: binary((a, b) => Number(a <= b), BOOL),
  Greater: binary((a, b) => Number(a > b), BOOL),
  GreaterOrEqual: binary((a, b) => Number(a >= b), BOOL),
  And: binary((a, b) => Number(a !== 0 && b !== 0), BOOL),
  Or: binary((a, b) => Number(a !== 0 || b !== 0), BOOL),
  Floor: unary(Math.floor),
  Ceil: unary(Math.ceil),
  Neg: unary((value) => -value),
  Sqrt: unary(Math.sqrt),
}

/** What each output of a node of one of ONNX's own operators is, as far as that is known. */
export function outputsBy(opType: string, operands: Operands, outputs: number): readonly Known[] {
  if (opType === 'Split') return split(operands, outputs)
  return Object.hasOwn(RULES, opType) ? [RULES[opType]!(operands)] : []
}
