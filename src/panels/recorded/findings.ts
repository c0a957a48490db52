import { type Pattern, patternOf } from '../../compare/patterns.ts'
import { type Outside, outsideOf } from '../../compare/tolerance.ts'
import type { Shape } from '../../core/shape.ts'
import type { Tolerance } from '../../core/tolerance.ts'
import type { Answer } from '../latestWorker.ts'

/** What there is to find in a recorded output `b` beside A's, `a`: row-major, of one shape. */
export interface FindingsQuestion {
  readonly a: Float32Array
  readonly b: Float32Array
  readonly shape: Shape
  readonly tolerance: Tolerance
}

export interface Findings {
  readonly outside: Outside
  readonly pattern: Pattern | null
}

export type FindingsAnswer = Answer & Findings

export function findingsOf({ a, b, shape, tolerance }: FindingsQuestion): Findings {
  return { outside: outsideOf(a, b, shape, tolerance), pattern: patternOf(a, b, shape) }
}
