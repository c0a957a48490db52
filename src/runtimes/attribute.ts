/** How well a statement about a runtime is known. */
export type Evidence = 'documented' | 'observed' | 'inferred'

/** A list is an attribute such as ONNX's axes or roi. */
export type AttributeValue = string | number | boolean | readonly number[]

export type Attributes = Readonly<Record<string, AttributeValue>>

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
