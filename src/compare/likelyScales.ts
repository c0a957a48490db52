import type { Shape } from '../core/shape.ts'
import { findRuntime } from '../runtimes/index.ts'
import type { ResizeRequest } from '../runtimes/request.ts'

/** Scales that people type are multiples of 1 over this. */
const STEPS = 20
/** Most of them that are tried. */
const MOST = 6

/**
 * Scales, one an axis, besides the quotients of lengths: one factor such as 1.3 for all axes that
 * change, where its product may be cut or rounded to the output's length on each of them.
 */
export function likelyScales(inputShape: Shape, outputShape: Shape): number[][] {
  const changes = (axis: number) => inputShape[axis] !== outputShape[axis]
  const bounds = inputShape.flatMap((input, axis) => {
    const output = outputShape[axis]!
    return changes(axis) ? [{ low: (output - 0.5) / input, high: (output + 1) / input }] : []
  })
  if (bounds.length === 0) return []
  const low = Math.max(...bounds.map((bound) => bound.low))
  const high = Math.min(...bounds.map((bound) => bound.high))
  const found: number[][] = []
  for (let k = Math.max(1, Math.ceil(low * STEPS)); k < high * STEPS; k++) {
    const scales = inputShape.map((_, axis) => (changes(axis) ? k / STEPS : 1))
    const isQuotient = scales.every(
      (scale, axis) => scale * inputShape[axis]! === outputShape[axis],
    )
    if (!isQuotient && found.length < MOST) found.push(scales)
  }
  return found
}

/** The scales of a request in its runtime's order, where they are other than quotients of lengths. */
export function typedScales(
  name: string,
  request: ResizeRequest,
  outputShape: Shape,
): readonly number[] | null {
  const { size, inputShape } = request
  if (size.how !== 'scales') return null
  const axes = findRuntime(name).listAxes(request)
  const quotient = (entry: number) => outputShape[axes[entry]!]! / inputShape[axes[entry]!]!
  return size.scales.some((scale, entry) => scale !== quotient(entry)) ? size.scales : null
}
