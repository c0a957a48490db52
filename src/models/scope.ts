import type { Given } from './attributesOf.ts'
import { type Known, shaped, UNKNOWN } from './known.ts'
import type { NodeProto, OpsetProto, TensorProto, ValueInfoProto } from './protos.ts'
import { tensorValues } from './tensorValues.ts'

/** Where a tensor comes from. */
export type Origin =
  | { readonly kind: 'initializer'; readonly tensor: TensorProto }
  | { readonly kind: 'input' }
  | { readonly kind: 'node'; readonly node: NodeProto }
  /** A function's input: a tensor of who calls it. */
  | { readonly kind: 'caller'; readonly scope: Scope; readonly name: string }

/** A graph, or one call of a function, with what is known of its tensors. */
export interface Scope {
  /** The nodes that it lies in, from the outermost: `If_3 › then_branch`. */
  readonly path: readonly string[]
  readonly opsets: readonly OpsetProto[]
  /** The graph around it, whose tensors it sees; null of the outermost and of functions. */
  readonly parent: Scope | null
  /** Of a function: the attributes of the call. */
  readonly given: Given
  readonly origins: Map<string, Origin>
  readonly known: Map<string, Known>
  readonly declared: Map<string, Known>
}

export function newScope(scope: Pick<Scope, 'path' | 'opsets' | 'parent' | 'given'>): Scope {
  return { ...scope, origins: new Map(), known: new Map(), declared: new Map() }
}

/** The scope that a name is of, seen from one inside. */
export function scopeOf(scope: Scope, name: string): Scope | null {
  for (let at: Scope | null = scope; at; at = at.parent) {
    if (at.origins.has(name)) return at
  }
  return null
}

/** What is known of a tensor; a name that was left out is of none. */
export function knownOf(scope: Scope, name: string): Known {
  return scopeOf(scope, name)?.known.get(name) ?? UNKNOWN
}

/** The newest version of ONNX's own operators that a model or function imports. */
export function opsetOf({ opsets }: Pick<Scope, 'opsets'>): number {
  return opsets.find(({ domain }) => isOnnx(domain))?.version ?? 1
}

/** Whether a domain is that of ONNX's own operators. */
export const isOnnx = (domain = '') => domain === '' || domain === 'ai.onnx'

/** A constant as what is known of a tensor. */
export function knownTensor(tensor: TensorProto | undefined): Known {
  if (!tensor) return UNKNOWN
  return { shape: tensor.dims, values: tensorValues(tensor), type: tensor.dataType ?? 0 }
}

/** What a model says of a tensor's shape; `lengthOf` gives the length that stands for a name. */
export function declaredOf(
  { type }: ValueInfoProto,
  lengthOf: (param: string | null, axis: number) => number | null,
): Known {
  const dims = type?.tensor?.shape?.dims
  const shape = dims?.map(({ value, param }, axis) =>
    value !== undefined && value > 0 ? value : lengthOf(param || null, axis),
  )
  return shaped(shape ?? null, type?.tensor?.elemType)
}
