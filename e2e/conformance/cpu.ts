import { resizeOnCpu } from '../../src/core/evaluate.ts'
import { type Case, parseCases } from './case.ts'
import { type Pair, parseFlips, runFlips } from './flips.ts'
import { type Compute, type Outcome, runCase } from './run.ts'

export { parseCases, parseFlips }

const compute: Compute = async (plan, { data }) => resizeOnCpu(plan, data)

/** Runs cases through the plan on the CPU. */
export function runOnCpu(cases: readonly Case[]): Promise<Outcome[]> {
  return Promise.all(cases.map((recorded) => runCase(recorded, compute)))
}

/** Runs recorded flips likewise. */
export function runFlipsOnCpu(pairs: readonly Pair[]): Promise<Outcome[]> {
  return runFlips(pairs, compute)
}
