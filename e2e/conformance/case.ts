import { volume } from '../../src/core/shape.ts'
import type { Attributes } from '../../src/runtimes/attribute.ts'
import { RUNTIMES } from '../../src/runtimes/index.ts'
import type { Dtype, ResizeRequest, SizeRequest } from '../../src/runtimes/request.ts'
import type { Runtime } from '../../src/runtimes/runtime.ts'

/** Values as the recordings write them: one by one, or a ramp (start, step) over all elements. */
export type Recorded = readonly number[] | { readonly arange: readonly [number, number] }

/** A recorded case: what a runtime was asked, and what it answered. */
export interface Case {
  readonly name: string
  readonly runtime: { readonly name: string; readonly version?: string }
  /** ONNX's operator set, which decides what an absent attribute means. */
  readonly opset?: number
  readonly attributes: Attributes
  readonly input: {
    readonly shape: readonly number[]
    readonly data: Recorded
    readonly dtype?: Dtype
  }
  /** How a TensorRT layer or an ONNX node was given its size; others have it in `attributes`. */
  readonly shape?: readonly number[]
  readonly sizes?: readonly number[]
  readonly scales?: readonly number[]
  readonly roi?: readonly number[]
  readonly kind: 'output' | 'refused'
  /** `data` is null where only the shape is known. */
  readonly output?: { readonly shape: readonly number[]; readonly data: Recorded | null }
  /** Absolute; 0 demands the very float32. */
  readonly tolerance?: number
  /** What the runtime said when it refused. */
  readonly message?: string
}

/** The cases of a file. Throws, with what is wrong, when it is not a list of cases. */
export function parseCases(text: string): Case[] {
  const parsed: unknown = JSON.parse(text)
  if (!Array.isArray(parsed)) throw new Error('not a list of cases')
  for (const entry of parsed) {
    if (!isCase(entry)) throw new Error(`not a case: ${JSON.stringify(entry).slice(0, 80)}`)
  }
  return parsed
}

function isCase(entry: Partial<Case> | null): entry is Case {
  const { name, runtime, attributes, input, kind, output } = entry ?? {}
  const asked = name && runtime?.name && attributes && input?.shape && input.data
  return (
    Boolean(asked) && (kind === 'refused' || (kind === 'output' && Array.isArray(output?.shape)))
  )
}

/** The runtime of a case, if the product has it. */
export function runtimeOf({ runtime }: Case): Runtime | undefined {
  return RUNTIMES.find(({ name }) => name === runtime.name)
}

/** A case as the product is asked it. */
export function requestOf(recorded: Case, runtime: Runtime): ResizeRequest {
  const { opset, input, roi } = recorded
  const { attributes, size } = askedSize(recorded)
  return {
    version: opset ? `opset${opset}` : (recorded.runtime.version ?? runtime.defaultVersion),
    attributes: { ...attributes, ...(roi && { roi }) },
    inputShape: input.shape,
    size,
    ...(input.dtype && input.dtype !== 'float32' && { dtype: input.dtype }),
  }
}

/** Names under which libraries take lengths or scales among their other arguments. */
const LENGTHS = ['size', 'dsize', 'shape']
const SCALES = ['scale_factor']

/** The size of a case, and its attributes without it. */
function askedSize({ attributes, input, shape, sizes, scales }: Case): {
  readonly attributes: Attributes
  readonly size: SizeRequest
} {
  const lengths = shape ?? sizes
  if (lengths) {
    return {
      // A node that gives both is refused; the second is kept so that it can be.
      attributes: scales ? { ...attributes, scales } : attributes,
      size: { how: 'shape', shape: lengths },
    }
  }
  if (scales) return { attributes, size: { how: 'scales', scales } }
  const named = (names: readonly string[]) => names.find((name) => attributes[name] !== undefined)
  const [byLengths, byScales] = [named(LENGTHS), named(SCALES)]
  const { fx, fy, ...rest } = attributes
  const given = (name: string) => spread(attributes[name]!, input.shape.length - 2)
  if (byLengths) {
    return { attributes: without(byLengths, rest), size: { how: 'shape', shape: given(byLengths) } }
  }
  if (byScales) {
    return { attributes: without(byScales, rest), size: { how: 'scales', scales: given(byScales) } }
  }
  if (typeof fx !== 'number' || typeof fy !== 'number') return { attributes, size: { how: 'same' } }
  return { attributes: rest, size: { how: 'scales', scales: [fx, fy] } }
}

/** One number stands for every spatial axis. */
function spread(value: Attributes[string], count: number): readonly number[] {
  return typeof value === 'object' ? value : new Array<number>(count).fill(Number(value))
}

function without(name: string, attributes: Attributes): Attributes {
  const { [name]: _, ...rest } = attributes
  return rest
}

/** Recorded values as float32, row-major. Throws when they are not as many as the shape holds. */
export function valuesOf(data: Recorded, shape: readonly number[]): Float32Array {
  if (!('arange' in data)) {
    if (data.length === volume(shape)) return Float32Array.from(data)
    throw new RangeError(`${data.length} values recorded for shape (${shape})`)
  }
  const [start, step] = data.arange
  return Float32Array.from({ length: volume(shape) }, (_, i) => start + step * i)
}
