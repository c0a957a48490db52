import { volume } from '../../src/core/shape.ts'
import { RUNTIMES } from '../../src/runtimes/index.ts'
import type { AttributeValue, ResizeRequest, Runtime } from '../../src/runtimes/runtime.ts'

/** Values as the recordings write them: one by one, or a ramp (start, step) over all elements. */
export type Recorded = readonly number[] | { readonly arange: readonly [number, number] }

/** A recorded case: what a runtime was asked, and what it answered. */
export interface Case {
  readonly name: string
  readonly runtime: { readonly name: string; readonly version?: string }
  readonly attributes: Readonly<Record<string, AttributeValue>>
  readonly input: {
    readonly shape: readonly number[]
    readonly data: Recorded
  }
  readonly shape?: readonly number[]
  readonly scales?: readonly number[]
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
  const { attributes, input, shape, scales } = recorded
  return {
    version: recorded.runtime.version ?? runtime.defaultVersion,
    attributes,
    inputShape: input.shape,
    size: shape ? { how: 'shape', shape } : scales ? { how: 'scales', scales } : { how: 'same' },
  }
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
