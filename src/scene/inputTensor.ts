import { volume } from '../core/shape.ts'
import { generate } from '../tensors/generators.ts'
import type { Tensor } from '../tensors/tensor.ts'
import { findImage } from './images.ts'
import type { Scene } from './scene.ts'

interface Input {
  readonly tensor: Tensor
  /** Smallest and largest finite value; [0, 1] where there is none. */
  readonly range: readonly [number, number]
}

let latest: { fill: Scene['fill']; edits: Scene['edits']; shape: string; input: Input } | null =
  null

/** The input values of a scene. The latest is kept: figures, kernels and tables ask for the same. */
export function inputTensor({ fill, edits, inputShape }: Scene): Input {
  const shape = inputShape.join('x')
  if (latest?.fill === fill && latest.edits === edits && latest.shape === shape) return latest.input
  const data = fillValues(fill, inputShape)
  for (const [offset, value] of edits) if (offset < data.length) data[offset] = value
  const input = { tensor: { shape: inputShape, data }, range: finiteRange(data) }
  latest = { fill, edits, shape, input }
  return input
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
