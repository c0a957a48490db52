import { fullShape, type Known, type Length, listed, shaped, UNKNOWN } from './known.ts'
import type { Operands, Rule } from './rule.ts'
import { FLOAT, INT64 } from './tensorValues.ts'

/** Lists up to so many values are followed: sizes are short. */
const LONGEST = 64

const isWhole = (type: number) => type >= 2 && type <= 9

/** An operator on two numbers, element by element, with its values where they are known. */
const binary =
  (apply: (a: number, b: number, whole: boolean) => number, type?: number): Rule =>
  ({ inputs: [a = UNKNOWN, b = UNKNOWN] }) => {
    const into = type ?? (a.type || b.type)
    const shape = broadcast(a.shape, b.shape)
    const count = Math.max(a.values?.length ?? 0, b.values?.length ?? 0)
    if (!a.values || !b.values || count > LONGEST) return { ...shaped(shape), type: into }
    const fits = (list: readonly number[]) => list.length === count || list.length === 1
    if (!fits(a.values) || !fits(b.values)) return { ...shaped(shape), type: into }
    const at = (list: readonly number[], i: number) => list[list.length === 1 ? 0 : i]!
    const values = Array.from({ length: count }, (_, i) => {
      return store(apply(at(a.values!, i), at(b.values!, i), isWhole(a.type)), into)
    })
    return { shape, values, type: into }
  }

const unary =
  (apply: (value: number) => number): Rule =>
  ({ inputs: [a = UNKNOWN] }) => ({
    ...a,
    values: a.values?.map((value) => store(apply(value), a.type)) ?? null,
  })

/** A value as its type stores it. */
const store = (value: number, type: number) => (type === FLOAT ? Math.fround(value) : value)

/** The shape of two that are broadcast against each other, as in NumPy. */
export function broadcast(a: Known['shape'], b: Known['shape']): Known['shape'] {
  if (!a || !b) return null
  const rank = Math.max(a.length, b.length)
  return Array.from({ length: rank }, (_, i) => {
    const [x, y] = [lengthAt(a, i, rank), lengthAt(b, i, rank)]
    if (x === 1) return y
    if (y === 1 || x === y) return x
    return x ?? y
  })
}

const lengthAt = (shape: readonly (number | null)[], i: number, rank: number) => {
  const at = i - rank + shape.length
  return at < 0 ? 1 : shape[at]!
}

/** From `start` up to `end` in a list of that length, as `Slice` and `Shape` count. */
function clampedRange(length: number, start: number, end: number): readonly [number, number] {
  const clamp = (at: number) => Math.min(length, Math.max(0, at < 0 ? at + length : at))
  return [clamp(start), clamp(end)]
}

const shapeOf: Rule = ({ inputs: [a = UNKNOWN], attributes }) => {
  if (!a.shape) return shaped([null], INT64)
  const { length } = a.shape
  const [start, end] = clampedRange(
    length,
    attributes.int('start', 0),
    attributes.int('end', length),
  )
  const part = a.shape.slice(start, Math.max(start, end))
  const values = fullShape(shaped(part))
  return values ? listed(values, INT64) : { ...shaped([part.length], INT64), lengths: part }
}

const gather: Rule = ({ inputs: [a = UNKNOWN, at = UNKNOWN], attributes }) => {
  const axis = attributes.int('axis', 0)
  const shape =
    a.shape && at.shape
      ? a.shape.toSpliced(axis < 0 ? axis + a.shape.length : axis, 1, ...at.shape)
      : null
  // Of a shape of which only some lengths are known, one that is may be picked.
  const list = a.values ?? a.lengths ?? null
  if (!list || !at.values || a.shape?.length !== 1) return shaped(shape, a.type)
  const values = at.values.map((index) => list.at(index) ?? null)
  return values.every((value) => value !== null)
    ? { shape, values, type: a.type }
    : shaped(shape, a.type)
}

const concat: Rule = ({ inputs, attributes }) => {
  const type = inputs[0]?.type ?? 0
  const lists = inputs.map(({ values }) => values)
  const flat = lists.every((list) => list !== null) ? lists.flat() : null
  const shapes = inputs.map(({ shape }) => shape)
  const [first] = shapes
  if (!first || shapes.some((shape) => shape?.length !== first.length)) return shaped(null, type)
  const given = attributes.int('axis', 0)
  const axis = given < 0 ? given + first.length : given
  const shape = first.map((_, i) => {
    const lengths = shapes.map((shape) => shape![i]!)
    if (i !== axis) return lengths.find((length) => length !== null) ?? null
    return lengths.reduce<Length>(
      (sum, length) => (sum !== null && length !== null ? sum + length : null),
      0,
    )
  })
  return { shape, values: shape.length === 1 && flat ? flat : null, type }
}

const slice: Rule = (operands) => {
  const { inputs, attributes } = operands
  const [a = UNKNOWN] = inputs
  const list = (at: number, name: string) => inputs[at]?.values ?? attributes.ints(name)
  const [starts, ends] = [list(1, 'starts'), list(2, 'ends')]
  if (!a.shape || !starts || !ends) return shaped(a.shape?.map(() => null) ?? null, a.type)
  const axes = list(3, 'axes') ?? starts.map((_, i) => i)
  const steps = inputs[4]?.values ?? starts.map(() => 1)
  const shape = [...a.shape]
  let values = a.shape.length === 1 ? a.values : null
  for (const [i, given] of axes.entries()) {
    const axis = given < 0 ? given + shape.length : given
    const [length, step] = [shape[axis], steps[i] ?? 1]
    if (length === null || length === undefined || step < 1) {
      if (axis in shape) shape[axis] = null
      values = null
      continue
    }
    const [start, end] = clampedRange(length, starts[i]!, ends[i]!)
    shape[axis] = Math.max(0, Math.ceil((end - start) / step))
    values = values?.slice(start, Math.max(start, end)).filter((_, n) => n % step === 0) ?? null
  }
  return { shape, values, type: a.type }
}

const axesOf = ({ inputs, attributes }: Operands) =>
  inputs[1]?.values ?? attributes.ints('axes') ?? null

const unsqueeze: Rule = (operands) => {
  const [a = UNKNOWN] = operands.inputs
  const axes = axesOf(operands)
  if (!a.shape || !axes) return { ...a, shape: null }
  const rank = a.shape.length + axes.length
  const added = axes.map((axis) => (axis < 0 ? axis + rank : axis))
  const rest = [...a.shape]
  const shape = Array.from({ length: rank }, (_, i) => (added.includes(i) ? 1 : rest.shift()!))
  return { ...a, shape }
}

const squeeze: Rule = (operands) => {
  const [a = UNKNOWN] = operands.inputs
  if (!a.shape) return a
  const { length } = a.shape
  const axes = axesOf(operands)?.map((axis) => (axis < 0 ? axis + length : axis))
  const shape = a.shape.filter((size, i) => (axes ? !axes.includes(i) : size !== 1))
  return { ...a, shape }
}

const cast: Rule = ({ inputs: [a = UNKNOWN], attributes }) => {
  const type = attributes.int('to', FLOAT)
  const values = a.values?.map((value) => (isWhole(type) ? Math.trunc(value) : store(value, type)))
  return { shape: a.shape, values: values ?? null, type }
}

const constantOfShape: Rule = ({ inputs: [a = UNKNOWN], attributes, tensor }) => {
  const value = tensor(attributes.get('value')?.t)
  const [fill, type] = [value.values?.[0] ?? 0, value.type || FLOAT]
  const count = a.values?.reduce((product, length) => product * length, 1)
  const small = count !== undefined && count >= 0 && count <= LONGEST
  const values = small ? new Array<number>(count).fill(fill) : null
  return { shape: a.values, values, type }
}

const constant: Rule = ({ attributes, tensor }) => {
  const [t, float, int] = ['value', 'value_float', 'value_int'].map((name) => attributes.get(name))
  if (t?.t) return tensor(t.t)
  if (float?.f !== undefined) return listed([float.f], FLOAT, true)
  if (int?.i !== undefined) return listed([int.i], INT64, true)
  const [floats, ints] = [attributes.get('value_floats'), attributes.get('value_ints')]
  if (floats) return listed(floats.floats, FLOAT)
  return ints ? listed(ints.ints, INT64) : UNKNOWN
}

/** With the sign of the divisor, and of the dividend. */
const modulo = binary((a, b) => a - b * Math.floor(a / b))
const remainder = binary((a, b) => a % b)

/** Operators that sizes are computed by. */
export const FOLD_RULES: Readonly<Record<string, Rule>> = {
  Shape: shapeOf,
  Gather: gather,
  Concat: concat,
  Slice: slice,
  Unsqueeze: unsqueeze,
  Squeeze: squeeze,
  Cast: cast,
  Constant: constant,
  ConstantOfShape: constantOfShape,
  Size: ({ inputs: [a = UNKNOWN] }) => {
    const shape = fullShape(a)
    return shape ? listed([shape.reduce((x, y) => x * y, 1)], INT64, true) : shaped([], INT64)
  },
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
