import type { Shape } from '../core/shape.ts'
import { volume } from '../core/shape.ts'

/** A way to take a tensor that gives it another shape. */
export type ShapeFix =
  /** Its values in the same order, with other lengths. */
  | { readonly kind: 'reshape'; readonly shape: Shape }
  /** Leading axes of length 1 to come to `from`, then axis a is that one's axis `order[a]`. */
  | {
      readonly kind: 'permute'
      readonly from: Shape
      readonly order: readonly number[]
      readonly shape: Shape
    }

/**
 * The ways to take a tensor of one shape as one of another, where only leading axes of length 1 or
 * the order of the axes differ: the channels last or first, rows and columns exchanged. A flat list
 * of as many values is taken in its order.
 */
export function shapeFixes(found: Shape, wanted: Shape): ShapeFix[] {
  if (volume(found) !== volume(wanted)) return []
  if (withoutOnes(found).join() === withoutOnes(wanted).join() || found.length === 1) {
    return [{ kind: 'reshape', shape: wanted }]
  }
  const rank = Math.max(found.length, wanted.length)
  const [from, to] = [found, wanted].map((shape) => [
    ...new Array<number>(rank - shape.length).fill(1),
    ...shape,
  ])
  const fits = (order: readonly number[]) => order.every((axis, a) => from![axis] === to![a])
  return ordersOf(rank)
    .filter(fits)
    .map((order) => ({ kind: 'permute', from: from!, order, shape: wanted }))
}

/** A shape without its leading axes of length 1. */
function withoutOnes(shape: Shape): Shape {
  const start = shape.findIndex((length) => length !== 1)
  return start < 0 ? [] : shape.slice(start)
}

/** NHWC as NCHW and the other way, and H and W exchanged, in a rank. */
function ordersOf(rank: number): number[][] {
  const axes = Array.from({ length: rank }, (_, axis) => axis)
  const last = rank - 1
  const channelsFirst = [0, last, ...axes.slice(1, last)]
  const channelsLast = [0, ...axes.slice(2), 1]
  const exchanged = [...axes.slice(0, -2), last, last - 1]
  const orders = rank > 3 ? [channelsFirst, channelsLast, exchanged] : [exchanged]
  if (rank === 3) orders.push([2, 0, 1], [1, 2, 0])
  return orders
}
