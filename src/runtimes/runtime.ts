import type { ResizeSpec } from '../core/resizePlan.ts'
import type { Shape } from '../core/shape.ts'
import type { Refusal } from './refusal.ts'

/** How well a statement about a runtime is known. */
export type Evidence = 'documented' | 'observed' | 'inferred'

export type AttributeValue = string | number | boolean

/** Smallest, optimal and largest values that an engine is built for, one number a dimension. */
export interface Profile {
  readonly min: Shape
  readonly opt: Shape
  readonly max: Shape
}

/** How the layer is told its output size. Numbers are as typed and may be refused. */
export type SizeRequest =
  /** Nothing set: the output has the input's shape. */
  | { readonly how: 'same' }
  /** `resizeLayer.shape = …` */
  | { readonly how: 'shape'; readonly shape: Shape }
  /** `resizeLayer.scales = …`, output per input, one a dimension. */
  | { readonly how: 'scales'; readonly scales: readonly number[] }
  /** `set_input(1, constant)`: a shape tensor known when the engine is built. */
  | { readonly how: 'constant'; readonly shape: Shape }
  /** `set_input(1, inputT1)`: a shape tensor whose value is bound at run time, within a profile. */
  | { readonly how: 'shape_tensor'; readonly profile: Profile; readonly value: Shape }
  /**
   * Input dims −1 within a profile; the bound input shape is the request's input shape. The target
   * is 2 × that shape, by a small network, or (`fromBuildDims`) wrongly by `inputT0.shape` itself.
   */
  | { readonly how: 'dynamic'; readonly profile: Profile; readonly fromBuildDims: boolean }

export type SizeHow = SizeRequest['how']

/** What is asked of a runtime. `attributes` holds only what was set, by the runtime's own names. */
export interface ResizeRequest {
  readonly version: string
  readonly attributes: Readonly<Record<string, AttributeValue>>
  readonly inputShape: Shape
  readonly size: SizeRequest
}

/** An attribute at a version, with the value it has or would have if it were not set. */
export interface AttributeState {
  readonly name: string
  readonly control: AttributeControl
  /** The effective value. */
  readonly value: AttributeValue
  readonly set: boolean
  readonly evidence: Evidence
  /** Document, header, or file and version that the effective value was read from. */
  readonly source: string
  /** A remark worth reading beside the control. */
  readonly note?: NoteCode
  /** Why the attribute changes nothing in this request. */
  readonly idle?: IdleCode
}

export type AttributeControl =
  | { readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly type: 'boolean' }
  | { readonly type: 'number'; readonly min: number; readonly max: number; readonly step: number }
  /** Not an attribute at this version: a behaviour that can't be changed. */
  | { readonly type: 'fixed' }

export const NOTE_CODES = [
  'coordinateDefaultContradicted',
  'alignCornersBefore7',
  'alignCornersIn7',
  'alignCornersWithScalesIn7',
  'singlePixelFormula',
  'edgeBefore72',
  'cubicEdgeInferred',
] as const
export type NoteCode = (typeof NOTE_CODES)[number]

export const IDLE_CODES = [
  'nearestOnly',
  'cubicOnly',
  'noSingleOutput',
  'nothingResized',
  'alignCornersIgnoredByScales',
] as const
export type IdleCode = (typeof IDLE_CODES)[number]

/** How a length was reached from a scale: the product in two arithmetics, before the floor. */
export interface LengthFromScale {
  readonly axis: number
  readonly input: number
  /** The scale as typed, and as float32 stores it. */
  readonly typed: number
  readonly stored: number
  /** input × stored without rounding (nearest float64), and rounded to float32. */
  readonly product: number
  readonly rounded: number
  /** floor(rounded): the length that the layer gets. */
  readonly length: number
}

/** What a request becomes: a spec, or the runtime's reasons for refusing. */
export type Resolution =
  | {
      readonly ok: true
      readonly spec: ResizeSpec
      readonly outputShape: Shape
      /** Only for a request by scales. */
      readonly lengths: readonly LengthFromScale[]
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** A node of the small network drawn for a request. */
export interface NetworkNode {
  readonly id: string
  readonly kind: 'input' | 'constant' | 'layer' | 'output'
  /** The name it has in the code, such as `inputT0`, or the layer's type, such as `Resize`. */
  readonly label: string
  /** Dims when the engine is built (−1 where unknown) and when it runs. Of the node's output. */
  readonly buildDims: Shape | null
  readonly runDims: Shape | null
  /** Values of a shape tensor: when built (null while unknown) and when run. */
  readonly buildValue?: Shape | null
  readonly runValue?: Shape | null
  readonly profile?: Profile
  /** Column and row of the drawing, from 0. */
  readonly column: number
  readonly row: number
}

export interface Network {
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly { readonly from: string; readonly to: string; readonly label?: string }[]
}

/** Attributes said in another version's words, and the names of those that it can't say. */
export interface CarriedAttributes {
  readonly attributes: Readonly<Record<string, AttributeValue>>
  readonly lost: readonly string[]
}

/** A runtime that people compare: what it can be told, and what it makes of it. */
export interface Runtime {
  /** As in links: `tensorrt`. */
  readonly name: string
  readonly title: string
  /** Oldest first. */
  readonly versions: readonly string[]
  readonly defaultVersion: string
  /** The ways in which it can be told an output size. */
  readonly sizes: readonly SizeHow[]
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
  network(request: ResizeRequest): Network
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
