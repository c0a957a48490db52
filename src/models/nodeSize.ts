import type { NodeAttributes } from './attributesOf.ts'
import type { NodeProto } from './protos.ts'
import { knownOf, type Scope } from './scope.ts'
import { type SizeSource, sourceOf } from './sizeSource.ts'

/** How a node is told its output's size. */
export interface Size {
  readonly told: 'scales' | 'sizes'
  readonly values: readonly number[] | null
  readonly source: SizeSource
  /** The input that holds them; empty where none does. */
  readonly name: string
  /** Scales beside sizes, which no version takes. */
  readonly both: readonly number[] | null
}

/** Until opset 10 the second input is scales; then roi stands before them, and sizes behind. */
export function sizeOf(
  { inputs }: NodeProto,
  given: NodeAttributes,
  scope: Scope,
  opset: number,
): Size {
  const scalesAttribute = given.get('scales')
  if (opset < 9 || (inputs.length < 2 && scalesAttribute)) {
    const values = scalesAttribute?.floats ?? null
    return { told: 'scales', values, source: { kind: 'attribute' }, name: '', both: null }
  }
  const scales = inputs[opset < 11 ? 1 : 2] ?? ''
  const sizes = opset < 11 ? '' : (inputs[3] ?? '')
  const known = knownOf(scope, scales)
  const empty = scales === '' || known.shape?.[0] === 0
  if (sizes !== '') {
    const { values } = knownOf(scope, sizes)
    const both = empty ? null : known.values
    return { told: 'sizes', values, source: sourceOf(scope, sizes), name: sizes, both }
  }
  const source: SizeSource = scales === '' ? { kind: 'missing' } : sourceOf(scope, scales)
  return { told: 'scales', values: known.values, source, name: scales, both: null }
}
