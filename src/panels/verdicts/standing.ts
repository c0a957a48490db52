import type { Measured } from '../../compare/verdicts/measure.ts'
import type { VerdictRow } from '../../compare/verdicts/rows.ts'

/** How a row stands to the reference, in a word. */
export type Standing =
  | 'reference'
  | 'equal'
  | 'rounding'
  /** Other elements or weights, that come to the same on these values. */
  | 'notHere'
  | 'differs'
  | 'refused'
  /** There is no reference to hold it against. */
  | 'accepted'

/**
 * How a row stands to the reference: by the plans, and by what was measured on the input's values
 * where that says otherwise.
 */
export function standingOf({ outcome, runtime }: VerdictRow, measured?: Measured): Standing {
  if (outcome.kind !== 'accepted') return 'refused'
  if (!outcome.against) return runtime === 'onnx' ? 'reference' : 'accepted'
  const { verdict } = outcome.against
  if (verdict === 'different') return measured?.differing === 0 ? 'notHere' : 'differs'
  if (measured?.differing === 0) return 'equal'
  // A weight of 0 makes NaN of what is not finite, where another plan does not read it.
  if (measured?.unlike || (measured && verdict === 'exact')) return 'differs'
  return verdict === 'exact' ? 'equal' : 'rounding'
}
