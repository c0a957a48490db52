import { type Shape, volume } from '../core/shape.ts'

/**
 * The largest shape of at most that many elements whose last two axes keep their aspect, at least
 * nearly: all else stays as it is. Null where even one element along them is too much.
 */
export function largestThatFits(shape: Shape, most: number): Shape | null {
  const [leading, inner] = [shape.slice(0, -2), shape.slice(-2)]
  const area = Math.floor(most / volume(leading))
  if (area < 1) return null
  const share = Math.min(1, (area / volume(inner)) ** (1 / inner.length))
  const [first = 1, last] = inner.map((length) => Math.max(1, Math.floor(length * share)))
  if (last === undefined) return [...leading, Math.min(first, area)]
  // Of a long thin slice, one length can't shrink below 1 and the other one has to.
  return first < last
    ? [...leading, first, Math.min(last, Math.floor(area / first))]
    : [...leading, Math.min(first, Math.floor(area / last)), last]
}
