import { type Shape, volume } from '../core/shape.ts'
import type { LengthRule } from './lengths.ts'
import type { Refusal, RefusalField } from './refusal.ts'
import type { ResizeRequest } from './request.ts'
import type { LengthFromScale } from './resolution.ts'

/** The most dimensions of a tensor on this page: TensorRT's `Dims::MAX_DIMS`. */
export const MOST_DIMS = 8
/** Lengths and volumes are int32 in most runtimes (NvInfer.h, `Dims`, `ITensor`). */
const MOST = 2 ** 31 - 1

/** The output shape that a request asks for, or why it asks for none. */
export interface TargetSize {
  readonly shape: Shape
  readonly lengths: readonly LengthFromScale[]
  readonly refusals: readonly Refusal[]
}

/** A shape as a target, refused when it has too many elements. */
export function target(shape: Shape, refusals: readonly Refusal[] = []): TargetSize {
  const elements = volume(shape)
  const tooMany: Refusal[] =
    refusals.length === 0 && elements > MOST
      ? [{ code: 'tooManyElements', params: { elements, most: MOST }, field: 'size' }]
      : []
  return { shape, lengths: [], refusals: [...refusals, ...tooMany] }
}

/** The input's shape with the lengths of `list` on the axes that they speak of. */
export function targetFromShape(
  inputShape: Shape,
  axes: readonly number[],
  list: Shape,
): TargetSize {
  if (list.length !== axes.length) return wrong(list, axes.length, 'shape')
  const shape = inputShape.map((length, axis) => list[axes.indexOf(axis)] ?? length)
  return target(shape, checkLengths(list, 'shape'))
}

/** The input's shape with the lengths that the scales of `list` make on their axes. */
export function targetFromScales(
  inputShape: Shape,
  axes: readonly number[],
  list: readonly number[],
  lengthOf: LengthRule,
): TargetSize {
  if (list.length !== axes.length) return wrong(list, axes.length, 'scales')
  const refusals: Refusal[] = []
  const lengths = list.map((typed, entry): LengthFromScale => {
    const axis = axes[entry]!
    const found = { axis, ...lengthOf(inputShape[axis]!, typed) }
    const refusal = checkScaled(found, entry)
    if (refusal) refusals.push(refusal)
    return found
  })
  const shape = inputShape.map(
    (length, axis) => lengths.find((found) => found.axis === axis)?.length ?? length,
  )
  return { ...target(shape, refusals), lengths }
}

function checkScaled(found: LengthFromScale, entry: number): Refusal | null {
  const { input, typed, stored, length } = found
  const at = { field: 'scales', axis: entry } as const
  if (!(stored > 0 && Number.isFinite(stored))) {
    return { code: 'notAScale', params: { value: typed }, ...at }
  }
  if (length < 1) return { code: 'scaleFloorsToZero', params: { input, scale: typed }, ...at }
  if (length > MOST) return { code: 'lengthTooLarge', params: { value: length, most: MOST }, ...at }
  return null
}

function wrong(list: readonly number[], rank: number, field: RefusalField): TargetSize {
  return { shape: [], lengths: [], refusals: [wrongRank(list, rank, field)] }
}

/** The size that a request by a list asks for; a request without one keeps the input's shape. */
export function targetOf(
  { inputShape, size }: ResizeRequest,
  axes: readonly number[],
  lengthOf: LengthRule,
): TargetSize {
  const refusals = checkInput(inputShape)
  if (refusals.length > 0) return { shape: [], lengths: [], refusals }
  if (size.how === 'shape') return targetFromShape(inputShape, axes, size.shape)
  if (size.how === 'scales') return targetFromScales(inputShape, axes, size.scales, lengthOf)
  return target(inputShape)
}

/** What is wrong with an input's shape. */
export function checkInput(shape: Shape): Refusal[] {
  const rank = shape.length
  if (rank < 1 || rank > MOST_DIMS) {
    return [{ code: 'inputRank', params: { rank, most: MOST_DIMS }, field: 'input' }]
  }
  const lengths = checkLengths(shape, 'input')
  const elements = volume(shape)
  if (lengths.length > 0 || elements <= MOST) return lengths
  return [{ code: 'tooManyElements', params: { elements, most: MOST }, field: 'input' }]
}

/** What is wrong with a list of lengths that has to have `rank` entries. */
export function checkShape(shape: Shape, rank: number, field: RefusalField): Refusal[] {
  return shape.length === rank ? checkLengths(shape, field) : [wrongRank(shape, rank, field)]
}

function wrongRank(list: readonly number[], rank: number, field: RefusalField): Refusal {
  return { code: 'rankMismatch', params: { given: list.length, rank }, field }
}

/** What is wrong with a list of lengths. */
export function checkLengths(shape: Shape, field: RefusalField): Refusal[] {
  return shape.flatMap((value, axis): Refusal[] => {
    if (!Number.isInteger(value) || value < 1) {
      return [{ code: 'notALength', params: { value }, field, axis }]
    }
    return value > MOST
      ? [{ code: 'lengthTooLarge', params: { value, most: MOST }, field, axis }]
      : []
  })
}
