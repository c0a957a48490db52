import type { AxisSpec } from '../core/axisSpec.ts'
import { planResize, type ResizeSpec } from '../core/resizePlan.ts'
import type { LengthFromScale } from '../runtimes/resolution.ts'
import type { Side } from './side.ts'

/** An axis for a test: 4 to 6, linear, half_pixel, exact, unless told otherwise. */
export function testAxis(spec: Partial<AxisSpec> = {}): AxisSpec {
  return {
    input: 4,
    output: 6,
    transformation: 'half_pixel',
    rescale: { by: 'lengths', order: 'ratio' },
    arithmetic: 'exact',
    singlePixel: 'formula',
    edge: 'coordinate',
    filter: { kind: 'linear' },
    ...spec,
  }
}

/** A side whose axes are `axes`, as no runtime in particular was asked for it. */
export function testSide(
  axes: readonly Partial<AxisSpec>[],
  rest: Omit<ResizeSpec, 'axes'> = {},
  lengths: readonly LengthFromScale[] = [],
): Side {
  const plan = planResize({ axes: axes.map(testAxis), ...rest })
  return {
    runtime: 'tensorrt',
    request: {
      version: '8.6',
      attributes: {},
      inputShape: plan.inputShape,
      size: { how: 'shape', shape: plan.outputShape },
    },
    plan,
    lengths,
  }
}
