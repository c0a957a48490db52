import { type DifferenceTotals, differenceTotals } from '../../src/core/differenceTotals.ts'
import type { Engine } from '../../src/gpu/engine.ts'
import { type Statistics, statisticsOf } from '../../src/gpu/statistics.ts'
import { copyPlan } from './paint.ts'

export interface Reduced {
  readonly statistics: Statistics
  readonly totals: DifferenceTotals
}

/** What the GPU and the CPU say of values, and of how far they are from others; both as float32 bits. */
export async function compareReductions(
  engine: Engine,
  a: readonly number[],
  b: readonly number[],
): Promise<{ readonly gpu: Reduced; readonly cpu: Reduced }> {
  const [left, right] = [a, b].map((bits) => new Float32Array(Uint32Array.from(bits).buffer))
  const plan = copyPlan(a.length)
  engine.resize(plan, { shape: [a.length], data: left! }, 'a')
  engine.resize(plan, { shape: [a.length], data: right! }, 'b')
  const gpu = {
    statistics: await engine.statistics('b'),
    totals: await engine.differenceTotals(),
  }
  const cpu = { statistics: statisticsOf(right!), totals: differenceTotals(left!, right!) }
  return { gpu, cpu }
}
