/** Elements that bindings start at multiples of: 256 bytes. */
export const ALIGNED = 64

/** Elements of a tensor that a binding has: from a multiple of 256 bytes. */
export interface Window {
  readonly start: number
  readonly count: number
}

/** So many that a kernel in 32 bits can also count past the last. */
const MOST_COUNTED = 2 ** 31

/** Elements that one binding of a device holds, or that a kernel can count. */
export const mostBoundOf = ({ limits }: GPUDevice) =>
  Math.min(Math.floor(limits.maxStorageBufferBindingSize / 4), MOST_COUNTED)

/**
 * The window with the elements of a buffer from `start` to, not including, `end`: all of its `length`
 * where a binding holds so many, so that it seldom is another. Throws an Error where they are too many.
 */
export function windowOn(length: number, start: number, end: number, most: number): Window {
  if (length <= most) return { start: 0, count: length }
  const first = Math.floor(start / ALIGNED) * ALIGNED
  if (end - first > most) throw new Error(`A binding holds ${most} elements, not ${end - first}.`)
  return { start: first, count: end - first }
}

/** Windows with all elements of a tensor, one after another. */
export function windowsOf(elements: number, most: number): Window[] {
  const count = Math.floor(most / ALIGNED) * ALIGNED
  if (elements <= most) return [{ start: 0, count: elements }]
  return Array.from({ length: Math.ceil(elements / count) }, (_, i) => ({
    start: i * count,
    count: Math.min(count, elements - i * count),
  }))
}

/** What is bound of a buffer, which may be shorter than the window. */
export function bindingOf(buffer: GPUBuffer, { start, count }: Window): GPUBufferBinding {
  return { buffer, offset: 4 * start, size: Math.min(4 * count, buffer.size - 4 * start) }
}
