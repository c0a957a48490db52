import { resizeOnCpu } from '../../src/core/evaluate.ts'
import { type Case, parseCases } from './case.ts'
import { type Outcome, runCase } from './run.ts'

export { parseCases }

/** Runs cases through the plan on the CPU. */
export function runOnCpu(cases: readonly Case[]): Promise<Outcome[]> {
  return Promise.all(
    cases.map((recorded) => runCase(recorded, async (plan, { data }) => resizeOnCpu(plan, data))),
  )
}
