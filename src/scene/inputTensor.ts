import { volume } from '../core/shape.ts'
import type { Dtype } from '../runtimes/runtime.ts'
import { generate } from '../tensors/generators.ts'
import type { Tensor } from '../tensors/tensor.ts'
import { findImage } from './images.ts'
import type { Scene } from './scene.ts'

interface Input {
  readonly tensor: Tensor
  /** Smallest and largest finite value; [0, 1] where there is none. */
  readonly range: readonly [number, number]
}

let latest: { fill: Scene['fill']; edits: Scene['edits']; key: string; input: Input } | null = null

/** The input values of a scene. The latest is kept: figures, kernels and tables ask for the same. */
export function inputTensor({ fill, edits, inputShape, dtype }: Scene): Input {
  const key = `${dtype} ${inputShape.join('x')}`
  if (latest?.fill === fill && latest.edits === edits && latest.key === key) return latest.input
  const data = fillValues(fill, inputShape)
  for (const [offset, value] of edits) if (offset < data.length) data[offset] = value
  if (dtype !== 'float32') for (let i = 0; i < data.length; i++) data[i] = stored(data[i]!, dtype)
  const input = { tensor: { shape: inputShape, data }, range: finiteRange(data) }
  latest = { fill, edits, key, input }
  return input
}

/** The values that an input of an integer type can hold on this page. */
export const RANGES: Record<Exclude<Dtype, 'float32'>, readonly [number, number]> = {
  // float32 holds the values; beyond 2²⁴ it does not hold every integer.
  int32: [-(2 ** 24), 2 ** 24],
  uint8: [0, 255],
  int8: [-128, 127],
}

/** A value as an integer type holds it: cut to an integer, pulled into the range; NaN is 0. */
function stored(value: number, dtype: Exclude<Dtype, 'float32'>): number {
  const [low, high] = RANGES[dtype]
  return Number.isNaN(value) ? 0 : Math.min(Math.max(Math.trunc(value), low), high)
}

function fillValues(fill: Scene['fill'], shape: Scene['inputShape']): Float32Array {
  if (fill.kind !== 'values' && fill.kind !== 'image') return generate(fill, shape)
  const given = fill.kind === 'values' ? fill.data : findImage(fill.id)?.data
  const data = new Float32Array(volume(shape))
  if (given) data.set(given.subarray(0, data.length))
  return data
}

function finiteRange(data: Float32Array): [number, number] {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of data) {
    if (!Number.isFinite(value)) continue
    if (value < low) low = value
    if (value > high) high = value
  }
  return low <= high ? [low, high] : [0, 1]
}
