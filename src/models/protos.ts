/** Where a message lies in its file: from `start` up to `end`, in bytes. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Bytes of a field; `data` is null where they are many and were skipped. */
export interface Bytes extends Span {
  readonly data: Uint8Array | null
}

/** Numbers of a long list are not read: `skipped` lists their keys. */
export interface TensorProto extends Span {
  readonly dims: readonly number[]
  readonly dataType?: number
  readonly name?: string
  readonly rawData?: Bytes
  readonly floatData: readonly number[]
  readonly int32Data: readonly number[]
  readonly int64Data: readonly number[]
  readonly doubleData: readonly number[]
  readonly externalData: readonly { readonly key?: string; readonly value?: string }[]
  readonly dataLocation?: number
  readonly skipped?: readonly string[]
}

export interface AttributeProto extends Span {
  readonly name?: string
  readonly type?: number
  readonly f?: number
  readonly i?: number
  readonly s?: string
  readonly t?: TensorProto
  readonly g?: GraphProto
  readonly floats: readonly number[]
  readonly ints: readonly number[]
  readonly graphs: readonly GraphProto[]
  /** Inside a function: the attribute of the call that stands here. */
  readonly refAttrName?: string
}

export interface NodeProto extends Span {
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly name?: string
  readonly opType?: string
  readonly domain?: string
  readonly attributes: readonly AttributeProto[]
}

export interface DimensionProto {
  readonly value?: number
  readonly param?: string
}

export interface ValueInfoProto extends Span {
  readonly name?: string
  readonly type?: {
    readonly tensor?: {
      readonly elemType?: number
      readonly shape?: { readonly dims: readonly DimensionProto[] }
    }
  }
}

export interface GraphProto extends Span {
  readonly name?: string
  readonly nodes: readonly NodeProto[]
  readonly initializers: readonly TensorProto[]
  readonly inputs: readonly ValueInfoProto[]
  readonly outputs: readonly ValueInfoProto[]
  readonly valueInfo: readonly ValueInfoProto[]
}

export interface OpsetProto {
  readonly domain?: string
  readonly version?: number
}

export interface FunctionProto extends Span {
  readonly name?: string
  readonly domain?: string
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly nodes: readonly NodeProto[]
  readonly opsets: readonly OpsetProto[]
  readonly defaults: readonly AttributeProto[]
}

/** A model without its weights. */
export interface ModelProto extends Span {
  readonly irVersion?: number
  readonly producer?: string
  readonly graph: GraphProto
  readonly opsets: readonly OpsetProto[]
  readonly functions: readonly FunctionProto[]
}
