import fc from 'fast-check'
import type { AxisSpec, Filter } from './axisSpec.ts'

/** Any filter but copy. */
export const filters: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    kind: fc.constant('nearest' as const),
    rounding: fc.constantFrom('floor', 'ceil', 'roundHalfUp', 'roundHalfDown'),
  }),
  fc.constant({ kind: 'linear' as const }),
  fc.record({
    kind: fc.constant('cubic' as const),
    a: fc.constantFrom(-0.75, -0.5, -1),
    excludeOutside: fc.boolean(),
  }),
)

/** Any axis with lengths up to `longest`, resized by `filter`. */
export function axisSpecs(
  longest: number,
  filter: fc.Arbitrary<Filter> = filters,
): fc.Arbitrary<AxisSpec> {
  return fc
    .record({
      input: fc.integer({ min: 1, max: longest }),
      output: fc.integer({ min: 1, max: longest }),
      transformation: fc.constantFrom('half_pixel', 'align_corners', 'asymmetric'),
      rescale: fc.constant({ by: 'lengths' as const, order: 'ratio' as const }),
      arithmetic: fc.constantFrom('exact', 'float64', 'float32'),
      singlePixel: fc.constantFrom<'formula' | 0>('formula', 0),
      filter,
    })
    .map((spec) => ({ ...spec, edge: spec.filter.kind === 'cubic' ? 'index' : 'coordinate' }))
}
