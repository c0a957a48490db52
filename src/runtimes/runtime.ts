import type { Shape } from '../core/shape.ts'
import type { AttributeState, Attributes, Evidence } from './attribute.ts'
import type { Expressed, Intent } from './intent.ts'
import type { Network } from './network.ts'
import type { Dtype, ResizeRequest, SizeHow } from './request.ts'
import type { Resolution } from './resolution.ts'

/** Where a runtime departs from the specification that it implements. */
export interface Departure {
  /** As in links: `equal_shape_copy`. */
  readonly name: string
  readonly evidence: Evidence
  /** File and version, or a measurement. */
  readonly source: string
  /** Whether it can change anything in this request. */
  applies(request: ResizeRequest): boolean
}

/** Attributes said in another version's words, and the names of those that it can't say. */
export interface CarriedAttributes {
  readonly attributes: Attributes
  readonly lost: readonly string[]
}

/** What an importer makes of a node; null in its place when it refuses. */
export interface Becoming {
  /** The runtime whose words the request is in. */
  readonly runtime: string
  readonly request: ResizeRequest
  /** Attributes of the node that were set and are not read: the output does not know them. */
  readonly ignored: readonly string[]
}

/** A runtime that people compare: what it can be told, and what it makes of it. */
export interface Runtime {
  /** As in links: `tensorrt`. */
  readonly name: string
  readonly title: string
  /** Oldest first. */
  readonly versions: readonly string[]
  readonly defaultVersion: string
  /** The ways in which it can be told an output size, and what it calls each of them. */
  readonly sizes: readonly SizeHow[]
  readonly sizeNames: Readonly<Partial<Record<SizeHow, string>>>
  /** The input axes that the entries of a size list speak of, in the list's order. */
  listAxes(request: Pick<ResizeRequest, 'inputShape' | 'attributes'>): readonly number[]
  readonly dtypes: readonly Dtype[]
  /** Where it departs from its specification; empty for most. */
  readonly departures: readonly Departure[]
  /** The highest rank of a tensor. */
  readonly mostDims: number
  /** Every attribute of every version: the keys that it has in links. */
  readonly attributeNames: readonly string[]
  /** The attributes of the request's version with their effective values, in reading order. */
  attributes(request: ResizeRequest): AttributeState[]
  /** What the request is called in a word or two, in the runtime's own: `LINEAR HALF_PIXEL`. */
  summary(request: ResizeRequest): string
  resolve(request: ResizeRequest): Resolution
  /** The request's attributes as another version of this runtime would have them. */
  carry(request: ResizeRequest, version: string): CarriedAttributes
  /** What a request comes to; null when it is refused. */
  intent(request: ResizeRequest): Intent | null
  /** The request that comes closest to an intent. */
  express(intent: Intent, inputShape: Shape, version: string): Expressed
  /** Settings worth comparing with another runtime's: every combination that differs in result. */
  settings(version: string): readonly Attributes[]
  /** What a node becomes where it is an importer that is asked: the layer's own request. */
  becomes?(request: ResizeRequest): Becoming | null
  /** The small network around it, where there is one to draw. */
  network?(request: ResizeRequest): Network
  /** A complete program in the runtime's own API that computes the request on `input`. */
  code(request: ResizeRequest, input: CodeInput): string
}

/** The input as a program writes it down. */
export interface CodeInput {
  /** A NumPy expression for the values, such as `np.arange(60, dtype=np.float32)`, before reshape. */
  readonly expression: string
  /** Lines that the expression needs before it, if any. */
  readonly setup: readonly string[]
}
