import type { AxisSpec } from '../core/axisSpec.ts'
import { unsafeOutputs } from '../core/floatPicks.ts'
import type { Shape } from '../core/shape.ts'
import type { ResizeRequest, SizeRequest } from '../runtimes/request.ts'
import type { Runtime } from '../runtimes/runtime.ts'

/** In place of a count: the runtime does not resize between these lengths. */
export const NO_RESIZE = -1

/** The spec of an axis for a pair of lengths; null where the runtime refuses them. */
export type SpecOfLengths = (input: number, output: number) => AxisSpec | null

/**
 * How many outputs go to another element than in exact arithmetic, for every output length from 1 to
 * `most` at one input length: entry O − 1. NO_RESIZE where there is no spec.
 */
export function unsafeRow(specOf: SpecOfLengths, input: number, most: number): Int16Array {
  const row = new Int16Array(most)
  for (let output = 1; output <= most; output++) {
    const spec = specOf(input, output)
    row[output - 1] = spec ? unsafeOutputs(spec).length : NO_RESIZE
  }
  return row
}

/** The same for every pair of lengths from 1 to `most`: entry (I − 1)·most + O − 1. */
export function unsafeLengths(specOf: SpecOfLengths, most: number): Int16Array {
  const counts = new Int16Array(most * most)
  for (let input = 1; input <= most; input++) {
    counts.set(unsafeRow(specOf, input, most), (input - 1) * most)
  }
  return counts
}

/** The last axis that a request's size speaks of; null where it speaks of none. */
export function lastSizedAxis(runtime: Runtime, request: ResizeRequest): number | null {
  const axes = runtime.listAxes(request)
  return axes.length > 0 ? Math.max(...axes) : null
}

/**
 * A request with other lengths along one axis, the other axes as they are. By lengths; where the
 * runtime knows none at this version, by the scales that come nearest to them.
 */
export type WithLengths = (input: number, output: number) => ResizeRequest

/** Makes requests of all lengths of an axis; null when the request itself is refused. */
export function withLengths(
  runtime: Runtime,
  request: ResizeRequest,
  axis: number,
): WithLengths | null {
  const resolution = runtime.resolve(request)
  if (!resolution.ok) return null
  const { outputShape } = resolution
  const byLengths = takesLengths(runtime, request, outputShape)
  return (input, output) => {
    const inputShape = request.inputShape.with(axis, input)
    const shape = outputShape.with(axis, output)
    const axes = runtime.listAxes({ ...request, inputShape })
    const size: SizeRequest = byLengths
      ? { how: 'shape', shape: axes.map((a) => shape[a]!) }
      : { how: 'scales', scales: axes.map((a) => shape[a]! / inputShape[a]!) }
    return { ...request, inputShape, size }
  }
}

function takesLengths(runtime: Runtime, request: ResizeRequest, outputShape: Shape): boolean {
  if (!runtime.sizes.includes('shape')) return false
  const shape = runtime.listAxes(request).map((axis) => outputShape[axis]!)
  return runtime.resolve({ ...request, size: { how: 'shape', shape } }).ok
}

/** The specs of one axis of a request at all lengths. */
export function specsOfAxis(runtime: Runtime, request: ResizeRequest, axis: number): SpecOfLengths {
  const requestOf = withLengths(runtime, request, axis)
  return (input, output) => {
    const resolved = requestOf && runtime.resolve(requestOf(input, output))
    return resolved?.ok && resolved.outputShape[axis] === output ? resolved.spec.axes[axis]! : null
  }
}
