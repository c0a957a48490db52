import { type Length, shaped, UNKNOWN } from '../known.ts'
import type { Operands, Rule } from './rule.ts'

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

export const conv: Rule = (operands) => {
  const [a = UNKNOWN, weights = UNKNOWN] = operands.inputs
  const kernel = kernelOf(operands)
  if (!a.shape || !kernel) return shaped(null, a.type)
  const sliding = slidingOf(operands, kernel)
  const rest = a.shape.slice(2).map((length, i) => slid(length, i, sliding, false))
  return shaped([a.shape[0]!, weights.shape?.[0] ?? null, ...rest], a.type)
}

export const convTranspose: Rule = (operands) => {
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

export const pool: Rule = (operands) => {
  const [a = UNKNOWN] = operands.inputs
  const kernel = operands.attributes.ints('kernel_shape')
  if (!a.shape || !kernel) return shaped(null, a.type)
  const ceil = operands.attributes.int('ceil_mode', 0) !== 0
  const sliding = slidingOf(operands, kernel)
  const rest = a.shape.slice(2).map((length, i) => slid(length, i, sliding, ceil))
  return shaped([...a.shape.slice(0, 2), ...rest], a.type)
}

export const globalPool: Rule = ({ inputs: [a = UNKNOWN] }) =>
  shaped(a.shape?.map((length, i) => (i < 2 ? length : 1)) ?? null, a.type)
