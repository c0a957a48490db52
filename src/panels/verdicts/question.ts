import type { Measured } from '../../compare/verdicts/measure.ts'
import type { NodeRequest } from '../../compare/verdicts/node.ts'
import type { VerdictRow } from '../../compare/verdicts/rows.ts'
import type { Answer } from '../latestWorker.ts'

/** What does every runtime make of this node, and how far apart are they on this input? */
export interface VerdictQuestion {
  readonly node: NodeRequest
  /** Null where it is not known, or so large that only the plans are asked about. */
  readonly input: Float32Array | null
  /** Outputs of more elements are not measured. */
  readonly most: number
}

/** First all rows, then their differences one after another. */
export interface VerdictAnswer extends Answer {
  readonly rows?: readonly VerdictRow[]
  readonly measured?: readonly [row: number, Measured]
}
