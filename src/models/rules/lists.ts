import { volume } from '../../core/shape.ts'
import { fullShape, type Length, LONGEST_LIST, listed, shaped, UNKNOWN } from '../known.ts'
import { FLOAT, INT64 } from '../tensorValues.ts'
import type { Rule } from './rule.ts'

/** From `start` up to `end` in a list of that length, as `Slice` and `Shape` count. */
function clampedRange(length: number, start: number, end: number): readonly [number, number] {
  const clamp = (at: number) => Math.min(length, Math.max(0, at < 0 ? at + length : at))
  return [clamp(start), clamp(end)]
}

export const shapeOf: Rule = ({ inputs: [a = UNKNOWN], attributes }) => {
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

export const gather: Rule = ({ inputs: [a = UNKNOWN, at = UNKNOWN], attributes }) => {
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

export const concat: Rule = ({ inputs, attributes }) => {
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

/** Where a slice starts in a list of that length, and how many it takes, forwards or backwards. */
function steppedRange(length: number, from: number, to: number, step: number) {
  const lowest = step > 0 ? 0 : -1
  const highest = step > 0 ? length : length - 1
  const clamp = (at: number) => Math.min(highest, Math.max(lowest, at < 0 ? at + length : at))
  const [start, end] = [Math.max(0, clamp(from)), clamp(to)]
  return [start, Math.max(0, Math.ceil((end - start) / step))] as const
}

/** The elements at those places of an axis. */
function taken(
  values: readonly number[],
  shape: readonly number[],
  axis: number,
  places: readonly number[],
): number[] {
  const inner = volume(shape.slice(axis + 1))
  const outer = volume(shape.slice(0, axis))
  const starts = Array.from({ length: outer }, (_, i) => i * shape[axis]! * inner)
  return starts.flatMap((start) =>
    places.flatMap((place) => values.slice(start + place * inner, start + (place + 1) * inner)),
  )
}

export const slice: Rule = (operands) => {
  const { inputs, attributes } = operands
  const [a = UNKNOWN] = inputs
  const list = (at: number, name: string) => inputs[at]?.values ?? attributes.ints(name)
  const [starts, ends] = [list(1, 'starts'), list(2, 'ends')]
  if (!a.shape || !starts || !ends) return shaped(a.shape?.map(() => null) ?? null, a.type)
  const axes = list(3, 'axes') ?? starts.map((_, i) => i)
  const steps = inputs[4]?.values ?? starts.map(() => 1)
  const shape = [...a.shape]
  let values = fullShape(a) && a.values
  for (const [i, given] of axes.entries()) {
    const axis = given < 0 ? given + shape.length : given
    const [length, step] = [shape[axis], steps[i] ?? 1]
    if (length === null || length === undefined || step === 0) {
      if (axis in shape) shape[axis] = null
      values = null
      continue
    }
    const [start, count] = steppedRange(length, starts[i]!, ends[i]!, step)
    const places = Array.from({ length: values ? count : 0 }, (_, n) => start + n * step)
    values = values && taken(values, shape as readonly number[], axis, places)
    shape[axis] = count
  }
  return { shape, values, type: a.type }
}

export const constantOfShape: Rule = ({ inputs: [a = UNKNOWN], attributes, tensor }) => {
  const value = tensor(attributes.get('value')?.t)
  const [fill, type] = [value.values?.[0] ?? 0, value.type || FLOAT]
  const count = a.values?.reduce((product, length) => product * length, 1)
  const small = count !== undefined && count >= 0 && count <= LONGEST_LIST
  const values = small ? new Array<number>(count).fill(fill) : null
  return { shape: a.values, values, type }
}

export const constant: Rule = ({ attributes, tensor }) => {
  const [t, float, int] = ['value', 'value_float', 'value_int'].map((name) => attributes.get(name))
  if (t?.t) return tensor(t.t)
  if (float?.f !== undefined) return listed([float.f], FLOAT, true)
  if (int?.i !== undefined) return listed([int.i], INT64, true)
  const [floats, ints] = [attributes.get('value_floats'), attributes.get('value_ints')]
  if (floats) return listed(floats.floats, FLOAT)
  return ints ? listed(ints.ints, INT64) : UNKNOWN
}

export const sizeOf: Rule = ({ inputs: [a = UNKNOWN] }) => {
  const shape = fullShape(a)
  return shape ? listed([shape.reduce((x, y) => x * y, 1)], INT64, true) : shaped([], INT64)
}
