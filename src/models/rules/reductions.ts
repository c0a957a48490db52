import { shaped, UNKNOWN } from '../known.ts'
import { INT64 } from '../tensorValues.ts'
import type { Rule } from './rule.ts'

/** One number for all along some axes, or along all of them; those axes stay, with a length of 1. */
export const reduced: Rule = ({ inputs: [a = UNKNOWN, given], attributes }) => {
  if (!a.shape) return shaped(null, a.type)
  const { length: rank } = a.shape
  const list = given ? given.values : (attributes.ints('axes') ?? [])
  if (!list) return shaped(null, a.type)
  const none = list.length === 0
  if (none && attributes.int('noop_with_empty_axes', 0)) return shaped(a.shape, a.type)
  const axes = list.map((axis) => (axis < 0 ? axis + rank : axis))
  const goes = (axis: number) => none || axes.includes(axis)
  if (attributes.int('keepdims', 1)) {
    const shape = a.shape.map((length, axis) => (goes(axis) ? 1 : length))
    return shaped(shape, a.type)
  }
  return shaped(
    a.shape.filter((_, axis) => !goes(axis)),
    a.type,
  )
}

/** Where along an axis the largest or smallest is. */
export const found: Rule = ({ inputs: [a = UNKNOWN], attributes }) => {
  if (!a.shape) return shaped(null, INT64)
  const given = attributes.int('axis', 0)
  const axis = given < 0 ? given + a.shape.length : given
  const keep = attributes.int('keepdims', 1) !== 0
  return shaped(a.shape.toSpliced(axis, 1, ...(keep ? [1] : [])), INT64)
}
