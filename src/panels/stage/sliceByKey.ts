import type { Key } from '../../figures/geometry/moves.ts'

/**
 * The slice that a key leads to among `length`: arrows by one (with Shift by ten), the page keys by
 * a twentieth of them but ten at least, Home and End to the ends. null for every other key.
 */
export function sliceByKey({ key, shiftKey }: Key, index: number, length: number): number | null {
  const step = shiftKey ? 10 : 1
  const page = Math.max(10, Math.round(length / 20))
  const to = {
    ArrowUp: index + step,
    ArrowDown: index - step,
    PageUp: index + page,
    PageDown: index - page,
    Home: 0,
    End: length - 1,
  }[key]
  return to === undefined ? null : Math.min(Math.max(to, 0), length - 1)
}
