import type { Picks } from '../core/evaluateAt.ts'
import { type Shape, volume } from '../core/shape.ts'

/** Indices taken at either end of an axis: borders are where settings part. */
const AT_ENDS = 3
/** Most indices of one axis. */
const MOST_ALONG = 48
/** Most elements of a sample. */
const MOST = 2 ** 13

/**
 * Some elements of an output that stand for all: both ends of every axis with their corners, and
 * indices spread over the rest. All of them where there are few. The same for the same shape.
 */
export function samplePicks(shape: Shape): Picks {
  if (volume(shape) <= MOST) return shape.map(upTo)
  // The innermost axes get the most: the others are seldom resized.
  const counts = shape.map(() => 1)
  let room = MOST
  for (let a = shape.length - 1; a >= 0; a--) {
    counts[a] = Math.min(shape[a]!, MOST_ALONG, Math.max(1, room))
    room = Math.floor(room / counts[a]!)
  }
  return shape.map((length, a) => spread(length, counts[a]!))
}

/** So many indices of an axis: both ends, and others at even distances that no period divides. */
function spread(length: number, count: number): number[] {
  if (count >= length) return upTo(length)
  if (count < 2 * AT_ENDS + 2)
    return Array.from({ length: count }, (_, i) => between(i, count, length))
  const inside = count - 2 * AT_ENDS
  const picked = new Set<number>()
  for (let i = 0; i < AT_ENDS; i++) picked.add(i).add(length - 1 - i)
  for (let i = 0; i < inside; i++) {
    // A golden step meets every phase of a ratio, which an even one may not.
    const phase = ((i + 1) * GOLDEN) % 1
    picked.add(AT_ENDS + Math.floor(((i + phase) / inside) * (length - 2 * AT_ENDS)))
  }
  return [...picked].sort((p, q) => p - q)
}

const GOLDEN = (Math.sqrt(5) - 1) / 2

const between = (i: number, count: number, length: number) =>
  count === 1 ? 0 : Math.round((i * (length - 1)) / (count - 1))

const upTo = (length: number) => Array.from({ length }, (_, i) => i)

/** The output in parts of about so many elements, in order: runs along its outermost axis. */
export function partPicks(shape: Shape, most: number): Picks[] {
  const axis = Math.max(
    0,
    shape.findIndex((length) => length > 1),
  )
  const length = shape[axis] ?? 1
  const run = Math.max(1, Math.floor((most * length) / volume(shape)))
  const parts: Picks[] = []
  for (let from = 0; from < length; from += run) {
    const count = Math.min(run, length - from)
    parts.push(
      shape.map((all, a) =>
        a === axis ? Array.from({ length: count }, (_, i) => from + i) : upTo(all),
      ),
    )
  }
  return parts
}
