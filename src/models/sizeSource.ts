import type { NodeProto } from './protos.ts'
import { type Origin, type Scope, scopeOf } from './scope.ts'

/** Where a node's scales or sizes come from. */
export type SizeSource =
  | { readonly kind: 'attribute' }
  | { readonly kind: 'initializer'; readonly name: string }
  | { readonly kind: 'constant'; readonly name: string }
  /** An input of the model, or of a Loop's body. */
  | { readonly kind: 'input'; readonly name: string }
  /** The operators that compute it, from the first on. */
  | { readonly kind: 'computed'; readonly name: string; readonly chain: readonly string[] }
  | { readonly kind: 'missing' }

/** Operators in a chain that are told. */
const LONGEST = 8

/** Follows a tensor back to where it comes from, along the input that is no constant. */
export function sourceOf(scope: Scope, name: string): SizeSource {
  const chain: string[] = []
  let at: { readonly scope: Scope; readonly name: string } | null = { scope, name }
  while (at) {
    const found: Scope | null = scopeOf(at.scope, at.name)
    const origin: Origin | undefined = found?.origins.get(at.name)
    if (!found || !origin) return { kind: 'missing' }
    if (origin.kind === 'caller') {
      at = origin
      continue
    }
    if (chain.length === 0 && origin.kind !== 'node') return { kind: origin.kind, name }
    if (origin.kind !== 'node') break
    const { opType = '', inputs }: NodeProto = origin.node
    if (opType === 'Constant' && chain.length === 0) return { kind: 'constant', name }
    if (chain.at(-1) !== opType) chain.push(opType)
    // Beyond a shape lies the model itself.
    if (opType === 'Shape' || chain.length >= LONGEST) break
    const next: string | undefined = inputs.find((input: string) => !isConstant(found, input))
    at = next === undefined ? null : { scope: found, name: next }
  }
  return { kind: 'computed', name, chain: chain.reverse() }
}

function isConstant(scope: Scope, name: string): boolean {
  if (name === '') return true
  const origin = scopeOf(scope, name)?.origins.get(name)
  if (!origin || origin.kind === 'initializer') return true
  return origin.kind === 'node' && origin.node.opType === 'Constant'
}
