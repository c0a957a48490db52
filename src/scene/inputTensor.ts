import { volume } from '../core/shape.ts'
import type { Dtype } from '../runtimes/request.ts'
import { storedInteger, storeIntegers } from '../tensors/integers.ts'
import { finiteRange, type Range, unionOf } from '../tensors/range.ts'
import type { Tensor } from '../tensors/tensor.ts'
import { MOST_VALUES_IN_LINK } from './fillCodec.ts'
import { findTensor } from './keptTensors.ts'
import { generated, stopMaking } from './making.ts'
import type { Edit, Fill, Scene } from './scene.ts'

interface Input {
  readonly tensor: Tensor
  /** Smallest and largest finite value; [0, 1] where there is none. */
  readonly range: Range
}

/** Values before edits. */
interface Base {
  readonly data: Float32Array
  readonly range: Range | null
}

interface Latest {
  readonly fill: Fill
  readonly key: string
  readonly base: Base
  readonly edits: readonly Edit[]
  /** What stood where an edit stands now. */
  readonly replaced: readonly Edit[]
  readonly input: Input
}

let latest: Latest | null = null

const NOTHING = new Float32Array()

/**
 * The input values of a scene; null while they are made in a worker. The latest are kept: figures,
 * kernels and tables ask for the same. They exist once: edits are made in place and taken back when
 * others come, and a tensor is a new object whenever its values change.
 */
export function inputTensor(scene: Scene): Input | null {
  const { fill, edits, inputShape, dtype } = scene
  const key = `${dtype} ${inputShape.join('x')}`
  const same = latest?.fill === fill && latest.key === key
  if (latest && same && latest.edits === edits) {
    stopMaking()
    return latest.input
  }
  const base = latest && same ? latest.base : baseOf(scene)
  if (!base) return null
  stopMaking()
  takeBack()
  const replaced = makeEdits(base.data, edits, dtype)
  const range = rangeAfter(base, edits, replaced) ?? [0, 1]
  const input = { tensor: { shape: inputShape, data: base.data }, range }
  latest = { fill, key, base, edits, replaced, input }
  return input
}

/** The values that an input of an integer type can hold on this page. */
export const RANGES: Record<Exclude<Dtype, 'float32'>, Range> = {
  // float32 holds the values; beyond 2²⁴ it does not hold every integer.
  int32: [-(2 ** 24), 2 ** 24],
  uint8: [0, 255],
  int8: [-128, 127],
}

const integersOf = (dtype: Dtype) => (dtype === 'float32' ? null : RANGES[dtype])

function baseOf({ fill, inputShape, dtype }: Scene): Base | null {
  const integers = integersOf(dtype)
  if (fill.kind !== 'values' && fill.kind !== 'file') return generated(fill, inputShape, integers)
  takeBack()
  const kept = fill.kind === 'file' ? findTensor(fill.id) : undefined
  const count = volume(inputShape)
  // What a small file holds travels in a link as its values, which edits must not change.
  if (kept?.data.length === count && count > MOST_VALUES_IN_LINK && !integers) return kept
  const given = fill.kind === 'values' ? fill.data : (kept?.data ?? NOTHING)
  return padded(given.subarray(0, count), count, integers)
}

/** A copy of values, as long as asked for; zeros follow. */
function padded(given: Float32Array, count: number, integers: Range | null): Base {
  const data = new Float32Array(count)
  data.set(given)
  const copied = data.subarray(0, given.length)
  if (integers) storeIntegers(copied, integers)
  return { data, range: unionOf(finiteRange(copied), given.length < count ? [0, 0] : null) }
}

/** Puts back what the latest edits replaced. */
function takeBack(): void {
  if (!latest) return
  for (const [offset, value] of latest.replaced.toReversed()) latest.base.data[offset] = value
  latest = null
}

/** Makes edits in place, and gives what they replaced. */
function makeEdits(data: Float32Array, edits: readonly Edit[], dtype: Dtype): Edit[] {
  const integers = integersOf(dtype)
  return edits.flatMap(([offset, value]): Edit[] => {
    if (offset >= data.length) return []
    const before = data[offset]!
    data[offset] = integers ? storedInteger(value, integers) : value
    return [[offset, before]]
  })
}

/** The range after edits. All values are looked at only where an edit replaced an end of the range. */
function rangeAfter({ data, range }: Base, edits: readonly Edit[], replaced: readonly Edit[]) {
  if (replaced.some(([, before]) => before === range?.[0] || before === range?.[1])) {
    return finiteRange(data)
  }
  const now = edits.flatMap(([offset]) => (offset < data.length ? [data[offset]!] : []))
  return unionOf(range, finiteRange(Float32Array.from(now)))
}
