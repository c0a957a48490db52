import fc from 'fast-check'
import type { AxisSpec, Filter } from './axisSpec.ts'
import { TRANSFORMATIONS, type TransformationName } from './coordinates.ts'
import type { Rescale } from './rescale.ts'

/** Takes one element. */
export const gathers: fc.Arbitrary<Filter> = fc.record(
  {
    kind: fc.constant('nearest' as const),
    rounding: fc.constantFrom('floor', 'ceil', 'roundHalfUp', 'roundHalfDown'),
    tie: fc.constant(1e-3),
  },
  { requiredKeys: ['kind', 'rounding'] },
)

const coefficient = fc.constantFrom(-0.75, -0.5, -1)

/** Weighs neighbours. */
const blends: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ kind: fc.constant('linear' as const) }),
  fc.record({
    kind: fc.constant('cubic' as const),
    a: coefficient,
    excludeOutside: fc.boolean(),
  }),
)

/** Weighs as many elements as an output covers. */
export const averages: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    kind: fc.constant('antialias' as const),
    shape: fc.constantFrom('box', 'linear', 'cubic'),
    a: coefficient,
    excludeOutside: fc.boolean(),
  }),
  fc.constant({ kind: 'pool' as const }),
  fc.constant({ kind: 'area' as const }),
)

/** Any filter but copy. */
export const filters: fc.Arbitrary<Filter> = fc.oneof(gathers, blends)

/** Any filter but copy, those included that do not give back an input of the same length. */
export const allFilters: fc.Arbitrary<Filter> = fc.oneof(
  gathers,
  blends,
  averages,
  fc.constant({ kind: 'linear' as const, steps: 32 }),
  fc.constant({ kind: 'linear' as const, evenAtEnd: true }),
  fc.constant({ kind: 'cubic' as const, a: -0.5, excludeOutside: false, steps: 1024 }),
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

const rescales: fc.Arbitrary<Rescale> = fc.oneof(
  fc.record({
    by: fc.constant('lengths' as const),
    order: fc.constantFrom(
      ...([
        'ratio',
        'product',
        'folded',
        'divide',
        'inverse',
        'sum',
        'fixed16',
        'corners',
      ] as const),
    ),
  }),
  fc.record({
    by: fc.constant('scale' as const),
    scale: fc.integer({ min: 1, max: 40 }).map((i) => i / 8),
    order: fc.constantFrom('divide', 'inverse'),
  }),
)

const part = fc.integer({ min: -4, max: 12 }).map((i) => i / 8)

/**
 * Any axis with lengths up to `longest`, with every transformation, rescaling, region and mark that
 * a plan knows.
 */
export function anyAxisSpecs(
  longest: number,
  filter: fc.Arbitrary<Filter> = allFilters,
): fc.Arbitrary<AxisSpec> {
  const region = fc.record({
    start: part,
    end: part,
    arithmetic: fc.constantFrom('float64', 'float32'),
  })
  const added = fc.record({
    transformation: fc.constantFrom(...(Object.keys(TRANSFORMATIONS) as TransformationName[])),
    rescale: rescales,
    edge: fc.constantFrom('coordinate', 'index'),
  })
  const chosen = fc.record(
    {
      roi: region,
      extrapolate: fc.boolean(),
      constants: fc.constantFrom('float64', 'float32'),
      stored: fc.constant('float32' as const),
      storedRatio: fc.constant('float32' as const),
      fractionalOutput: fc.boolean(),
      neighbours: fc.constant('padded' as const),
    },
    { requiredKeys: [] },
  )
  return fc
    .tuple(axisSpecs(longest, filter), added, chosen)
    .map(([spec, more, few]) => ({ ...spec, ...more, ...few }))
}

/** An axis that is left alone, but perhaps for the outputs that its coordinates leave out. */
export function copiedSpecs(longest: number): fc.Arbitrary<AxisSpec> {
  return anyAxisSpecs(longest, fc.constant({ kind: 'copy' })).map((spec) => ({
    ...spec,
    output: spec.input,
  }))
}
