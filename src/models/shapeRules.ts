import { broadcast } from './foldRules.ts'
import { countOf, type Known, type Length, shaped, UNKNOWN } from './known.ts'
import type { Operands, Rule } from './rule.ts'
import { FLOAT, UINT8 } from './tensorValues.ts'

/** Element by element: as its first input. */
const same: Rule = ({ inputs: [a = UNKNOWN] }) => ({ ...shaped(a.shape), type: a.type })
/** Integers of the type of the zero point, uint8 without one. */
const quantized: Rule = ({ inputs: [a = UNKNOWN, , zero], attributes }) =>
  shaped(a.shape, attributes.int('output_dtype', 0) || zero?.type || UINT8)
/** Numbers of the type of the scale. */
const dequantized: Rule = ({ inputs: [a = UNKNOWN, scale] }) =>
  shaped(a.shape, scale?.type || FLOAT)
/** The value itself. */
const passed: Rule = ({ inputs: [a = UNKNOWN] }) => a
const joined: Rule = ({ inputs }) => ({
  ...shaped(inputs.map(({ shape }) => shape).reduce(broadcast, [])),
  type: inputs[0]?.type ?? 0,
})

interface Sliding {
  readonly kernel: readonly number[]
  readonly strides: readonly number[]
  readonly dilations: readonly number[]
  readonly pads: readonly number[]
  readonly auto: string
}

function slidingOf({ attributes }: Operands, kernel: readonly number[]): Sliding {
  const ones = kernel.map(() => 1)
  return {
    kernel,
    strides: attributes.ints('strides') ?? ones,
    dilations: attributes.ints('dilations') ?? ones,
    pads: attributes.ints('pads') ?? [...ones, ...ones].fill(0),
    auto: attributes.text('auto_pad'),
  }
}

/** A length after a window has slid over it. */
function slid(length: Length, i: number, sliding: Sliding, ceil: boolean): Length {
  if (length === null) return null
  const { kernel, strides, dilations, pads, auto } = sliding
  const stride = strides[i] ?? 1
  if (auto.startsWith('SAME')) return Math.ceil(length / stride)
  const padding = auto === 'VALID' ? 0 : (pads[i] ?? 0) + (pads[i + kernel.length] ?? 0)
  const steps = (length + padding - (kernel[i]! - 1) * (dilations[i] ?? 1) - 1) / stride
  if (!ceil) return Math.floor(steps) + 1
  // A last window that would start behind the input is left out.
  const last = Math.ceil(steps)
  return last * stride >= length + (pads[i] ?? 0) ? last : last + 1
}

const kernelOf = ({ inputs, attributes }: Operands): readonly number[] | null => {
  const given = attributes.ints('kernel_shape')
  if (given) return given
  const rest = inputs[1]?.shape?.slice(2) ?? null
  return rest?.every((length): length is number => length !== null) ? rest : null
}

const conv: Rule = (operands) => {
  const [a = UNKNOWN, weights = UNKNOWN] = operands.inputs
  const kernel = kernelOf(operands)
  if (!a.shape || !kernel) return shaped(null, a.type)
  const sliding = slidingOf(operands, kernel)
  const rest = a.shape.slice(2).map((length, i) => slid(length, i, sliding, false))
  return shaped([a.shape[0]!, weights.shape?.[0] ?? null, ...rest], a.type)
}

const convTranspose: Rule = (operands) => {
  const { attributes } = operands
  const [a = UNKNOWN, weights = UNKNOWN] = operands.inputs
  const kernel = kernelOf(operands)
  if (!a.shape || !kernel) return shaped(null, a.type)
  const { strides, dilations, pads, auto } = slidingOf(operands, kernel)
  const wanted = attributes.ints('output_shape')?.slice(-kernel.length)
  const more = attributes.ints('output_padding') ?? []
  const rest = a.shape.slice(2).map((length, i): Length => {
    if (wanted?.[i]) return wanted[i]
    if (length === null) return null
    if (auto.startsWith('SAME')) return length * (strides[i] ?? 1)
    const padding = (pads[i] ?? 0) + (pads[i + kernel.length] ?? 0)
    const reach = (kernel[i]! - 1) * (dilations[i] ?? 1) + 1
    return (length - 1) * (strides[i] ?? 1) + (more[i] ?? 0) + reach - padding
  })
  const channels = weights.shape?.[1] ?? null
  const group = attributes.int('group', 1)
  return shaped([a.shape[0]!, channels && channels * group, ...rest], a.type)
}

const pool: Rule = (operands) => {
  const [a = UNKNOWN] = operands.inputs
  const kernel = operands.attributes.ints('kernel_shape')
  if (!a.shape || !kernel) return shaped(null, a.type)
  const ceil = operands.attributes.int('ceil_mode', 0) !== 0
  const sliding = slidingOf(operands, kernel)
  const rest = a.shape.slice(2).map((length, i) => slid(length, i, sliding, ceil))
  return shaped([...a.shape.slice(0, 2), ...rest], a.type)
}

const globalPool: Rule = ({ inputs: [a = UNKNOWN] }) =>
  shaped(a.shape?.map((length, i) => (i < 2 ? length : 1)) ?? null, a.type)

const reshape: Rule = (operands) => {
  const { attributes } = operands
  const [a = UNKNOWN, wanted = UNKNOWN] = operands.inputs
  const list = wanted.values ?? attributes.ints('shape')
  if (!list) return shaped(null, a.type)
  const keep = attributes.int('allowzero', 0) === 0
  const shape: Length[] = list.map((length, i) =>
    length === 0 && keep ? (a.shape?.[i] ?? null) : length,
  )
  const open = shape.indexOf(-1)
  if (open >= 0) {
    const [count, others] = [countOf(a), countOf(shaped(shape.toSpliced(open, 1)))]
    shape[open] = count !== null && others ? count / others : null
  }
  return { shape, values: a.values, type: a.type }
}

const transpose: Rule = ({ inputs: [a = UNKNOWN], attributes }) => {
  if (!a.shape) return shaped(null, a.type)
  const order = attributes.ints('perm') ?? a.shape.map((_, i) => i).reverse()
  return shaped(
    order.map((axis) => a.shape![axis] ?? null),
    a.type,
  )
}

const flatten: Rule = ({ inputs: [a = UNKNOWN], attributes }) => {
  if (!a.shape) return shaped(null, a.type)
  const axis = attributes.int('axis', 1)
  const at = axis < 0 ? axis + a.shape.length : axis
  return shaped([countOf(shaped(a.shape.slice(0, at))), countOf(shaped(a.shape.slice(at)))], a.type)
}

const pad: Rule = ({ inputs: [a = UNKNOWN, given, , axes], attributes }) => {
  const pads = given?.values ?? attributes.ints('pads')
  if (!a.shape || !pads || axes?.values) return shaped(a.shape?.map(() => null) ?? null, a.type)
  const { length: rank } = a.shape
  const shape = a.shape.map((l, i) => l !== null && l + (pads[i] ?? 0) + (pads[i + rank] ?? 0))
  return shaped(
    shape.map((length) => (length === false ? null : length)),
    a.type,
  )
}

const matMul: Rule = ({ inputs: [a = UNKNOWN, b = UNKNOWN] }) => {
  if (!a.shape || !b.shape || a.shape.length < 2 || b.shape.length < 2) return shaped(null, a.type)
  const outer = broadcast(a.shape.slice(0, -2), b.shape.slice(0, -2))
  return shaped(outer && [...outer, a.shape.at(-2)!, b.shape.at(-1)!], a.type)
}

const expand: Rule = ({ inputs: [a = UNKNOWN, wanted = UNKNOWN] }) => {
  const shape = broadcast(a.shape, wanted.values)
  const count = countOf(shaped(shape))
  const fill = a.values?.length === 1 && count !== null && count <= 64 ? a.values[0]! : null
  const values = fill === null ? null : new Array<number>(count!).fill(fill)
  return { shape, values, type: a.type }
}

const where: Rule = ({ inputs: [when = UNKNOWN, a = UNKNOWN, b = UNKNOWN] }) => {
  const shape = broadcast(when.shape, broadcast(a.shape, b.shape))
  const lists = [when.values, a.values, b.values]
  const known = lists.every((list) => list !== null && list.length === when.values?.length)
  const values = known ? when.values!.map((on, i) => (on ? a.values! : b.values!)[i]!) : null
  return { shape, values, type: a.type }
}

const depthToSpace: Rule = ({ inputs: [a = UNKNOWN], attributes }) => {
  const by = attributes.int('blocksize', 1)
  if (a.shape?.length !== 4) return shaped(null, a.type)
  const [n, c, h, w] = a.shape
  return shaped([n!, c! && c! / by ** 2, h! && h! * by, w! && w! * by], a.type)
}

const SAME = [
  ...['Relu', 'LeakyRelu', 'PRelu', 'Elu', 'Selu', 'Celu', 'Sigmoid', 'HardSigmoid', 'HardSwish'],
  ...['Tanh', 'Softplus', 'Softsign', 'Softmax', 'LogSoftmax', 'Clip', 'Exp', 'Log', 'Abs', 'Erf'],
  ...['Mish', 'Gelu', 'Dropout', 'BatchNormalization', 'InstanceNormalization', 'Sign', 'Round'],
  ...['LayerNormalization', 'GroupNormalization', 'LRN', 'Reciprocal', 'Sin', 'Cos', 'Not'],
  ...['LpNormalization', 'MeanVarianceNormalization', 'Swish'],
]

/** Operators that tensors go through on their way to a resize. */
export const SHAPE_RULES: Readonly<Record<string, Rule>> = {
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
}

/** The shape in the place of what is not known of another of the same rank. */
export function completed(known: Known, declared: Known): Known {
  const type = known.type || declared.type
  if (!declared.shape) return { ...known, type }
  if (!known.shape) return { ...declared, values: known.values, type }
  if (known.shape.length !== declared.shape.length) return { ...known, type }
  const shape = known.shape.map((length, i) => length ?? declared.shape![i]!)
  return { ...known, shape, type }
}
