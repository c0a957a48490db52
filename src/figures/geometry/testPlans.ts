import { type AxisPlan, planAxis } from '../../core/axisPlan.ts'
import type { AxisSpec } from '../../core/axisSpec.ts'

/** An axis plan for a test: linear, half_pixel, exact, unless told otherwise. */
export function testPlan(input: number, output: number, spec: Partial<AxisSpec> = {}): AxisPlan {
  return planAxis({
    input,
    output,
    transformation: 'half_pixel',
    rescale: { by: 'lengths', order: 'ratio' },
    arithmetic: 'exact',
    singlePixel: 'formula',
    edge: 'coordinate',
    filter: { kind: 'linear' },
    ...spec,
  })
}
