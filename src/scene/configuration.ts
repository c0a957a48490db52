import type { Shape } from '../core/shape.ts'
import type { Attributes } from '../runtimes/attribute.ts'
import { findRuntime } from '../runtimes/index.ts'
import type { Intent } from '../runtimes/intent.ts'
import type { Dtype, Profile, ResizeRequest, SizeHow, SizeRequest } from '../runtimes/request.ts'
import { fitLists, type Missing } from './lists.ts'

/**
 * One runtime and what it is told. Numbers are as typed and may be refused. What belongs to a size
 * that is not chosen (`how`) is kept, so that switching back loses nothing.
 */
export interface Configuration {
  readonly runtime: string
  readonly version: string
  /** Only the attributes that are set. */
  readonly attributes: Attributes
  /** The runtime's departures that are switched off. */
  readonly off: readonly string[]
  readonly how: SizeHow
  /** Lengths and scales as lists in the runtime's own words, see `Runtime.listAxes`. */
  readonly shape: Shape
  readonly scales: readonly number[]
  readonly constant: Shape
  readonly value: Shape
  readonly valueProfile: Profile
  readonly inputProfile: Profile
  readonly fromBuildDims: boolean
}

/** The document's own example: (1,3,4,5) to (2,3,6,10), nothing else set. */
export const DEFAULT_CONFIGURATION: Configuration = {
  runtime: 'tensorrt',
  version: '8.6',
  attributes: {},
  off: [],
  how: 'shape',
  shape: [2, 3, 6, 10],
  scales: [2, 1, 1.5, 2],
  constant: [2, 3, 6, 10],
  value: [2, 3, 6, 10],
  valueProfile: { min: [1, 1, 1, 1], opt: [1, 3, 4, 5], max: [3, 5, 9, 14] },
  inputProfile: { min: [1, 1, 1, 1], opt: [1, 3, 4, 5], max: [2, 6, 8, 10] },
  fromBuildDims: false,
}

/** The size part of a configuration as a runtime is asked for it. */
export function sizeRequest(configuration: Configuration): SizeRequest {
  const { how, shape, scales, constant, value } = configuration
  switch (how) {
    case 'same':
      return { how }
    case 'shape':
      return { how, shape }
    case 'scales':
      return { how, scales }
    case 'constant':
      return { how, shape: constant }
    case 'shape_tensor':
      return { how, profile: configuration.valueProfile, value }
    case 'dynamic':
      return {
        how,
        profile: configuration.inputProfile,
        fromBuildDims: configuration.fromBuildDims,
      }
  }
}

/** What a configuration asks its runtime to do with an input. */
export function requestOf(
  configuration: Configuration,
  inputShape: Shape,
  dtype: Dtype,
): ResizeRequest {
  const { version, attributes, off } = configuration
  return {
    version,
    attributes,
    inputShape,
    size: sizeRequest(configuration),
    ...(dtype !== 'float32' && { dtype }),
    ...(off.length > 0 && { off }),
  }
}

/** A configuration said in another runtime's words, and what that runtime can't say. */
export interface Carried {
  readonly configuration: Configuration
  /** Fields of `Intent`, to be put into words. */
  readonly lost: readonly (keyof Intent)[]
  /** What was wanted; null when the request is refused. */
  readonly wanted: Intent | null
}

/**
 * The configuration of another runtime that comes closest to a request of `from`, at its usual
 * version unless another is given. A request that is refused carries nothing over but its size.
 */
export function carryTo(
  to: string,
  from: { readonly runtime: string; readonly request: ResizeRequest },
  configuration: Configuration,
  version = findRuntime(to).defaultVersion,
): Carried {
  const runtime = findRuntime(to)
  const { inputShape } = from.request
  const before = { ...configuration, inputShape }
  const fresh = { ...configuration, runtime: to, version, attributes: {}, off: [] }
  const wanted = findRuntime(from.runtime).intent(from.request)
  if (!wanted) {
    const how = runtime.sizes.includes(fresh.how) ? fresh.how : runtime.sizes[0]!
    const lists = fitLists(configuration, before, { ...fresh, inputShape })
    return { configuration: { ...fresh, ...lists, how }, lost: [], wanted }
  }
  const { attributes, size, lost } = runtime.express(wanted, inputShape, version)
  const carried = { ...fresh, attributes }
  const lists = fitLists(
    configuration,
    before,
    { ...carried, inputShape },
    sizeOf(wanted, inputShape),
  )
  return { configuration: { ...carried, ...lists, ...sizeFields(size) }, lost, wanted }
}

/** Lengths and scales of an intent, for lists of axes that nothing was typed for. */
function sizeOf({ outputShape, scales }: Intent, inputShape: Shape): Missing {
  const length = (axis: number) => outputShape.at(axis) ?? 1
  return { length, scale: (axis) => scales?.at(axis) ?? length(axis) / (inputShape.at(axis) ?? 1) }
}

function sizeFields(size: SizeRequest): Partial<Configuration> & Pick<Configuration, 'how'> {
  if (size.how === 'shape') return { how: size.how, shape: size.shape }
  if (size.how === 'scales') return { how: size.how, scales: size.scales }
  return { how: size.how }
}
