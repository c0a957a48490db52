import { type Shape, volume } from '../core/shape.ts'
import type { Refusal, RefusalField } from '../runtimes/refusal.ts'
import type { ResizeRequest, SizeHow } from '../runtimes/runtime.ts'

/** Largest tensor, in elements, that this page holds. Depends on the adapter. */
export interface PageLimits {
  readonly elements: number
}

/** Longest axis that is planned: a table of more entries would stop the page for a second. */
const LONGEST_AXIS = 2 ** 20
/** Largest input, whose values live on the CPU too: half a gibibyte. */
const MOST_INPUT = 2 ** 27

const SIZE_FIELDS: Record<SizeHow, RefusalField> = {
  same: 'input',
  shape: 'shape',
  scales: 'scales',
  constant: 'shape',
  shape_tensor: 'value',
  dynamic: 'size',
}

/** Refuses what a runtime would take and this page can't hold. */
export function overLimit(
  { inputShape, size }: ResizeRequest,
  output: Shape,
  { elements }: PageLimits,
): Refusal | null {
  const sizeField = SIZE_FIELDS[size.how]
  const empty = output.findIndex((length) => length < 1)
  if (empty >= 0) return { code: 'emptyOutput', params: { axis: empty }, field: 'size' }
  return (
    tooLong(inputShape, 'input') ??
    tooMany(inputShape, Math.min(elements, MOST_INPUT), 'input') ??
    tooLong(output, sizeField) ??
    tooMany(output, elements, 'size')
  )
}

function tooLong(shape: Shape, field: RefusalField): Refusal | null {
  const axis = shape.findIndex((length) => length > LONGEST_AXIS)
  if (axis < 0) return null
  return {
    code: 'lengthTooLarge',
    params: { value: shape[axis]!, most: LONGEST_AXIS },
    field,
    axis,
  }
}

function tooMany(shape: Shape, most: number, field: RefusalField): Refusal | null {
  const elements = volume(shape)
  return elements > most ? { code: 'tooManyElements', params: { elements, most }, field } : null
}
