import { LONGEST_AXIS } from '../core/longestAxis.ts'
import { type Shape, volume } from '../core/shape.ts'
import type { Refusal, RefusalField } from '../runtimes/refusal.ts'
import type { ResizeRequest, SizeHow } from '../runtimes/request.ts'

/** What this page can hold. */
export interface PageLimits {
  /** Largest tensor, in elements. */
  readonly elements: number
  /** Most elements that are shown at a time: a slice, or three in colour. All of a tensor if not given. */
  readonly shown?: number
  /** Whether `elements` is what there was no memory for, less one. */
  readonly ranOut?: boolean
  /** The limits of the adapter, in bytes, that these follow from, where they follow from them. */
  readonly adapter?: {
    readonly maxBufferSize: number
    readonly maxStorageBufferBindingSize: number
  } | null
}

/** Largest input, whose values live on the CPU too: a gibibyte, a photo of 8192×8192 and more. */
const MOST_INPUT = 2 ** 28

/** Bytes of a tensor: values are float32, whatever their type. */
export const bytesOf = (shape: Shape) => 4 * volume(shape)

/** Most elements that the page takes for a tensor, whatever its shape. */
export function mostElements(tensor: 'input' | 'output', { elements }: PageLimits): number {
  return tensor === 'input' ? Math.min(elements, MOST_INPUT) : elements
}

/** Most elements that it takes for a tensor of as many slices, of which it shows three at a time. */
export function mostOfShape(tensor: 'input' | 'output', shape: Shape, limits: PageLimits): number {
  const slices = Math.max(1, volume(shape.slice(0, -2)))
  const shown = limits.shown ?? limits.elements
  return Math.min(mostElements(tensor, limits), Math.floor((shown * slices) / Math.min(slices, 3)))
}

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
  limits: PageLimits,
): Refusal | null {
  const sizeField = SIZE_FIELDS[size.how]
  const empty = output.findIndex((length) => length < 1)
  if (empty >= 0) return { code: 'emptyOutput', params: { axis: empty }, field: 'size' }
  const tooMany = (tensor: 'input' | 'output', shape: Shape): Refusal | null => {
    const most = mostOfShape(tensor, shape, limits)
    if (volume(shape) <= most) return null
    const ranOut = limits.ranOut === true && most === limits.elements
    const ownLimit = tensor === 'input' && most === MOST_INPUT
    const adapter = (!ranOut && !ownLimit && limits.adapter) || null
    const [input, needed] = [bytesOf(inputShape), bytesOf(output)]
    return {
      code: 'tooManyBytes',
      params: {
        ...{ tensor, input, output: needed, adapter, ranOut },
        most: 4 * (ranOut ? Math.ceil(most / 2) : most),
      },
      field: tensor === 'input' ? 'input' : 'size',
    }
  }
  return (
    tooLong(inputShape, 'input') ??
    tooMany('input', inputShape) ??
    tooLong(output, sizeField) ??
    tooMany('output', output)
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
