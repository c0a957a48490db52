import { resizeOnCpu } from '../../core/evaluate.ts'
import { type Difference, difference } from '../difference.ts'
import type { PlannedRow } from './rows.ts'

/** How far the output of a row is from the reference's; null where that can't be said. */
export type Measured = Difference | null

/**
 * Measures every row against the first, the reference, on an input, one after another. Rows whose
 * plan is the reference's own are not computed again.
 */
export function* measureRows(
  rows: readonly PlannedRow[],
  input: Float32Array,
): Generator<readonly [row: number, Measured]> {
  const plan = rows[0]?.side?.plan
  if (!plan) return
  const expected = resizeOnCpu(plan, input)
  for (const [i, { side }] of rows.entries()) {
    if (i === 0 || !side) continue
    const comparable = side.plan.outputShape.join() === plan.outputShape.join()
    if (!comparable) {
      yield [i, null]
      continue
    }
    const output = side.plan === plan ? expected : resizeOnCpu(side.plan, input)
    yield [i, difference(expected, output, plan.outputShape)]
  }
}
