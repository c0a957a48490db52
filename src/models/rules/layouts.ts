import { countOf, type Known, type Length, LONGEST_LIST, shaped, UNKNOWN } from '../known.ts'
import { broadcast } from './broadcast.ts'
import type { Operands, Rule } from './rule.ts'

export const reshape: Rule = (operands) => {
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

export const transpose: Rule = ({ inputs: [a = UNKNOWN], attributes }) => {
  if (!a.shape) return shaped(null, a.type)
  const order = attributes.ints('perm') ?? a.shape.map((_, i) => i).reverse()
  const shape = order.map((axis) => a.shape![axis] ?? null)
  // Pads are computed in pairs that are turned over: their values are followed.
  const values = a.values && a.shape.length === 2 && order[0] === 1 ? turned(a) : null
  return { shape, values, type: a.type }
}

/** The values of a known matrix, column by column. */
function turned({ values, shape }: Known): number[] | null {
  const columns = shape![1]
  if (!values || !columns) return null
  return Array.from({ length: columns }, (_, i) =>
    values.filter((_, n) => n % columns === i),
  ).flat()
}

export const flatten: Rule = ({ inputs: [a = UNKNOWN], attributes }) => {
  if (!a.shape) return shaped(null, a.type)
  const axis = attributes.int('axis', 1)
  const at = axis < 0 ? axis + a.shape.length : axis
  return shaped([countOf(shaped(a.shape.slice(0, at))), countOf(shaped(a.shape.slice(at)))], a.type)
}

export const pad: Rule = ({ inputs: [a = UNKNOWN, given, , axes], attributes }) => {
  const pads = given?.values ?? attributes.ints('pads')
  if (!a.shape || !pads || axes?.values) return shaped(a.shape?.map(() => null) ?? null, a.type)
  const { length: rank } = a.shape
  const shape = a.shape.map((l, i) => l !== null && l + (pads[i] ?? 0) + (pads[i + rank] ?? 0))
  return shaped(
    shape.map((length) => (length === false ? null : length)),
    a.type,
  )
}

export const expand: Rule = ({ inputs: [a = UNKNOWN, wanted = UNKNOWN] }) => {
  const shape = broadcast(a.shape, wanted.values)
  const count = countOf(shaped(shape))
  const fill =
    a.values?.length === 1 && count !== null && count <= LONGEST_LIST ? a.values[0]! : null
  const values = fill === null ? null : new Array<number>(count!).fill(fill)
  return { shape, values, type: a.type }
}

export const depthToSpace: Rule = ({ inputs: [a = UNKNOWN], attributes }) => {
  const by = attributes.int('blocksize', 1)
  if (a.shape?.length !== 4) return shaped(null, a.type)
  const [n, c, h, w] = a.shape
  return shaped([n!, c! && c! / by ** 2, h! && h! * by, w! && w! * by], a.type)
}

/** Blocks of neighbours become channels. */
export const spaceToDepth: Rule = ({ inputs: [a = UNKNOWN], attributes }) => {
  const by = attributes.int('blocksize', 1)
  if (a.shape?.length !== 4) return shaped(null, a.type)
  const [n, c, h, w] = a.shape
  return shaped([n!, c! && c! * by ** 2, h! && h! / by, w! && w! / by], a.type)
}

export const tile: Rule = ({ inputs: [a = UNKNOWN, times = UNKNOWN] }) =>
  shaped(a.shape?.map((length, i) => multiplied(length, times.values?.[i] ?? null)) ?? null, a.type)

const multiplied = (a: Length, b: Length) => (a === null || b === null ? null : a * b)

const axesOf = ({ inputs, attributes }: Operands) =>
  inputs[1]?.values ?? attributes.ints('axes') ?? null

export const unsqueeze: Rule = (operands) => {
  const [a = UNKNOWN] = operands.inputs
  const axes = axesOf(operands)
  if (!a.shape || !axes) return { ...a, shape: null }
  const rank = a.shape.length + axes.length
  const added = axes.map((axis) => (axis < 0 ? axis + rank : axis))
  const rest = [...a.shape]
  const shape = Array.from({ length: rank }, (_, i) => (added.includes(i) ? 1 : rest.shift()!))
  return { ...a, shape }
}

export const squeeze: Rule = (operands) => {
  const [a = UNKNOWN] = operands.inputs
  if (!a.shape) return a
  const { length } = a.shape
  const axes = axesOf(operands)?.map((axis) => (axis < 0 ? axis + length : axis))
  const shape = a.shape.filter((size, i) => (axes ? !axes.includes(i) : size !== 1))
  return { ...a, shape }
}
