/** The part of a key press that moving needs. */
export interface Key {
  readonly key: string
  readonly shiftKey: boolean
}

/**
 * The element that a key leads to from `index` in a tensor of that shape, inside it: arrows by one
 * (with Shift by ten), Home and End to the ends of the row, PageUp and PageDown to the slice before
 * and after. null for every other key.
 */
export function moveByKey(
  { key, shiftKey }: Key,
  index: readonly number[],
  shape: readonly number[],
): number[] | null {
  const by = shiftKey ? 10 : 1
  const last = shape.length - 1
  switch (key) {
    case 'ArrowLeft':
      return step(index, shape, last, -by)
    case 'ArrowRight':
      return step(index, shape, last, by)
    case 'ArrowUp':
      return step(index, shape, last - 1, -by)
    case 'ArrowDown':
      return step(index, shape, last - 1, by)
    case 'Home':
      return step(index, shape, last, -shape[last]!)
    case 'End':
      return step(index, shape, last, shape[last]!)
    case 'PageUp':
      return turn(index, shape, -1)
    case 'PageDown':
      return turn(index, shape, 1)
    default:
      return null
  }
}

function step(index: readonly number[], shape: readonly number[], axis: number, by: number) {
  return index.map((i, a) => (a === axis ? Math.min(Math.max(i + by, 0), shape[a]! - 1) : i))
}

/** The slice before or after in row-major order; the first and the last stay. */
function turn(index: readonly number[], shape: readonly number[], by: number): number[] {
  const moved = [...index]
  for (let a = shape.length - 3; a >= 0; a--) {
    const next = moved[a]! + by
    if (next >= 0 && next < shape[a]!) {
      moved[a] = next
      return moved
    }
    moved[a] = by > 0 ? 0 : shape[a]! - 1
  }
  return [...index]
}
