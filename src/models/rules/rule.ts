import type { NodeAttributes } from '../attributesOf.ts'
import type { Known } from '../known.ts'
import type { TensorProto } from '../protos.ts'

/** What a node works on, as far as it is known. */
export interface Operands {
  /** An input that was left out is unknown. */
  readonly inputs: readonly Known[]
  readonly attributes: NodeAttributes
  readonly opset: number
  readonly tensor: (proto: TensorProto | undefined) => Known
}

/** What a node's first output is; of most operators with several, the others are unknown. */
export type Rule = (operands: Operands) => Known

/** What each of a node's so many outputs is. */
export type ManyRule = (operands: Operands, outputs: number) => readonly Known[]
