import { type Known, LONGEST_LIST, shaped, UNKNOWN } from '../known.ts'
import { FLOAT, UINT8 } from '../tensorValues.ts'
import { broadcast } from './broadcast.ts'
import type { Rule } from './rule.ts'

/** Element by element: as its first input. */
export const same: Rule = ({ inputs: [a = UNKNOWN] }) => ({ ...shaped(a.shape), type: a.type })
/** Integers of the type of the zero point, uint8 without one. */
export const quantized: Rule = ({ inputs: [a = UNKNOWN, , zero], attributes }) =>
  shaped(a.shape, attributes.int('output_dtype', 0) || zero?.type || UINT8)
/** Numbers of the type of the scale. */
export const dequantized: Rule = ({ inputs: [a = UNKNOWN, scale] }) =>
  shaped(a.shape, scale?.type || FLOAT)
/** The value itself. */
export const passed: Rule = ({ inputs: [a = UNKNOWN] }) => a
export const joined: Rule = ({ inputs }) => ({
  ...shaped(inputs.map(({ shape }) => shape).reduce(broadcast, [])),
  type: inputs[0]?.type ?? 0,
})

export const matMul: Rule = ({ inputs: [a = UNKNOWN, b = UNKNOWN] }) => {
  if (!a.shape || !b.shape || a.shape.length < 2 || b.shape.length < 2) return shaped(null, a.type)
  const outer = broadcast(a.shape.slice(0, -2), b.shape.slice(0, -2))
  return shaped(outer && [...outer, a.shape.at(-2)!, b.shape.at(-1)!], a.type)
}

const isWhole = (type: number) => type >= 2 && type <= 9

/** A matrix product of two matrices, either of which may be transposed. */
export const gemm: Rule = ({ inputs: [a = UNKNOWN, b = UNKNOWN], attributes }) => {
  const lengthOf = ({ shape }: Known, axis: number, turned: string) =>
    shape?.[attributes.int(turned, 0) ? 1 - axis : axis] ?? null
  return shaped([lengthOf(a, 0, 'transA'), lengthOf(b, 1, 'transB')], a.type)
}

/** An operator on two numbers, element by element, with its values where they are known. */
export const binary =
  (apply: (a: number, b: number, whole: boolean) => number, type?: number): Rule =>
  ({ inputs: [a = UNKNOWN, b = UNKNOWN] }) => {
    const into = type ?? (a.type || b.type)
    const shape = broadcast(a.shape, b.shape)
    const count = Math.max(a.values?.length ?? 0, b.values?.length ?? 0)
    if (!a.values || !b.values || count > LONGEST_LIST) return { ...shaped(shape), type: into }
    const fits = (list: readonly number[]) => list.length === count || list.length === 1
    if (!fits(a.values) || !fits(b.values)) return { ...shaped(shape), type: into }
    const at = (list: readonly number[], i: number) => list[list.length === 1 ? 0 : i]!
    const values = Array.from({ length: count }, (_, i) => {
      return store(apply(at(a.values!, i), at(b.values!, i), isWhole(a.type)), into)
    })
    return { shape, values, type: into }
  }

export const unary =
  (apply: (value: number) => number): Rule =>
  ({ inputs: [a = UNKNOWN] }) => ({
    ...a,
    values: a.values?.map((value) => store(apply(value), a.type)) ?? null,
  })

/** An operator on two tensors, on any number of them, from the first on. */
export const several =
  (rule: Rule): Rule =>
  (operands) => {
    const [first = UNKNOWN, ...others] = operands.inputs
    return others.reduce((sum, input) => rule({ ...operands, inputs: [sum, input] }), first)
  }

/** A value as its type stores it. */
const store = (value: number, type: number) => (type === FLOAT ? Math.fround(value) : value)

export const cast: Rule = ({ inputs: [a = UNKNOWN], attributes }) => {
  const type = attributes.int('to', FLOAT)
  const values = a.values?.map((value) => (isWhole(type) ? Math.trunc(value) : store(value, type)))
  return { shape: a.shape, values: values ?? null, type }
}

export const where: Rule = ({ inputs: [when = UNKNOWN, a = UNKNOWN, b = UNKNOWN] }) => {
  const shape = broadcast(when.shape, broadcast(a.shape, b.shape))
  const lists = [when.values, a.values, b.values]
  const known = lists.every((list) => list !== null && list.length === when.values?.length)
  const values = known ? when.values!.map((on, i) => (on ? a.values! : b.values!)[i]!) : null
  return { shape, values, type: a.type }
}
