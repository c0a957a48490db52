import {
  binary,
  cast,
  dequantized,
  joined,
  matMul,
  passed,
  quantized,
  same,
  unary,
  where,
} from './elements.ts'
import {
  depthToSpace,
  expand,
  flatten,
  pad,
  reshape,
  squeeze,
  transpose,
  unsqueeze,
} from './layouts.ts'
import { concat, constant, constantOfShape, gather, shapeOf, sizeOf, slice } from './lists.ts'
import type { Rule } from './rule.ts'
import { conv, convTranspose, globalPool, pool } from './windows.ts'

const SAME = [
  ...['Relu', 'LeakyRelu', 'PRelu', 'Elu', 'Selu', 'Celu', 'Sigmoid', 'HardSigmoid', 'HardSwish'],
  ...['Tanh', 'Softplus', 'Softsign', 'Softmax', 'LogSoftmax', 'Clip', 'Exp', 'Log', 'Abs', 'Erf'],
  ...['Mish', 'Gelu', 'Dropout', 'BatchNormalization', 'InstanceNormalization', 'Sign', 'Round'],
  ...['LayerNormalization', 'GroupNormalization', 'LRN', 'Reciprocal', 'Sin', 'Cos', 'Not'],
  ...['LpNormalization', 'MeanVarianceNormalization', 'Swish'],
]

/** With the sign of the divisor, and of the dividend. */
const modulo = binary((a, b) => a - b * Math.floor(a / b))
const remainder = binary((a, b) => a % b)

/** Operators that tensors and sizes go through on their way to a resize. */
export const RULES: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries(SAME.map((name) => [name, same])),
  Identity: passed,
  QuantizeLinear: quantized,
  DequantizeLinear: dequantized,
  Sum: joined,
  Mean: joined,
  Conv: conv,
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
  Min: binary((a, b) => Math.min(a, b)),
  Max: binary((a, b) => Math.max(a, b)),
  Equal: binary((a, b) => Number(a === b), 9),
  Floor: unary(Math.floor),
  Ceil: unary(Math.ceil),
  Neg: unary((value) => -value),
  Sqrt: unary(Math.sqrt),
}
