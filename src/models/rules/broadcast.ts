import type { Known } from '../known.ts'

/** The shape of two that are broadcast against each other, as in NumPy. */
export function broadcast(a: Known['shape'], b: Known['shape']): Known['shape'] {
  if (!a || !b) return null
  const rank = Math.max(a.length, b.length)
  return Array.from({ length: rank }, (_, i) => {
    const [x, y] = [lengthAt(a, i, rank), lengthAt(b, i, rank)]
    if (x === 1) return y
    if (y === 1 || x === y) return x
    return x ?? y
  })
}

const lengthAt = (shape: readonly (number | null)[], i: number, rank: number) => {
  const at = i - rank + shape.length
  return at < 0 ? 1 : shape[at]!
}
