import type { TransformationName } from '../core/coordinates.ts'
import type { ResizeSpec } from '../core/resizePlan.ts'
import type { RoundingName } from '../core/rounding.ts'
import type { Shape } from '../core/shape.ts'
import type { Refusal } from './refusal.ts'

/** How well a statement about a runtime is known. */
export type Evidence = 'documented' | 'observed' | 'inferred'

/** A list is an attribute such as ONNX's axes or roi. */
export type AttributeValue = string | number | boolean | readonly number[]

export type Attributes = Readonly<Record<string, AttributeValue>>

/** What a tensor's elements are. */
export type Dtype = 'float32' | 'int32' | 'uint8' | 'int8'

/** Smallest, optimal and largest values that an engine is built for, one number a dimension. */
export interface Profile {
  readonly min: Shape
  readonly opt: Shape
  readonly max: Shape
}

/**
 * How a runtime is told its output size. Numbers are as typed and may be refused. Lists are in the
 * runtime's own words: which axes their entries speak of, `Runtime.listAxes` says.
 */
export type SizeRequest =
  /** Nothing set: the output has the input's shape. */
  | { readonly how: 'same' }
  /** Lengths: TensorRT's shape, ONNX's sizes, PyTorch's size, OpenCV's dsize. */
  | { readonly how: 'shape'; readonly shape: Shape }
  /** Output per input: scales, PyTorch's scale_factor, OpenCV's fx and fy. */
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
  readonly attributes: Attributes
  readonly inputShape: Shape
  readonly size: SizeRequest
  /** float32 unless given. */
  readonly dtype?: Dtype
  /** Names of the runtime's departures that are switched off, to see what each of them does. */
  readonly off?: readonly string[]
}

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
  /** A list of numbers, such as axes. */
  | { readonly type: 'list' }
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
  'linearOnly',
  'antialiasOnly',
  'cropOnly',
  'sizesOnly',
  'scalesOnly',
  'linearOrCubicOnly',
  'lengthsAnyway',
  'notWithArea',
  'notRead',
] as const
export type IdleCode = (typeof IDLE_CODES)[number]

/** How a length was reached from a scale: the product in two arithmetics, before it is cut. */
export interface LengthFromScale {
  readonly axis: number
  readonly input: number
  /** The scale as typed, and as the runtime stores it. */
  readonly typed: number
  readonly stored: number
  /** input × stored without rounding (nearest float64), and as the runtime rounds it. */
  readonly product: number
  readonly rounded: number
  /** The integer that the runtime makes of it. */
  readonly length: number
  /** Which integer that is: the one below unless given. */
  readonly to?: 'nearest'
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
  readonly attributes: Attributes
  readonly lost: readonly string[]
}

/**
 * A request in no runtime's words: what it comes to. Carries a scene from one runtime to another.
 * Fields that the mode does not use hold their usual value.
 */
export interface Intent {
  readonly mode: 'nearest' | 'linear' | 'cubic' | 'area'
  readonly transformation: TransformationName
  readonly rounding: RoundingName
  /** Coefficient of the cubic filter. */
  readonly a: number
  readonly excludeOutside: boolean
  readonly antialias: boolean
  /** For a single output: where the formula says, or at the first element. */
  readonly singlePixel: 'formula' | 'first'
  /** Of all axes, outermost first. */
  readonly outputShape: Shape
  /** Output per input of all axes, when scales were given; null when lengths were. */
  readonly scales: readonly number[] | null
}

/** A request in a runtime's words that comes closest to an intent. */
export interface Expressed {
  readonly attributes: Attributes
  readonly size: SizeRequest
  /** What could not be said. */
  readonly lost: readonly (keyof Intent)[]
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
