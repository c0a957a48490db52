import fc from 'fast-check'
import type { AxisSpec, Filter } from './axisSpec.ts'
import { TRANSFORMATIONS, type TransformationName } from './coordinates.ts'
import type { IntegerRule } from './integers.ts'
import type { Rescale } from './rescale.ts'
import type { ResizeSpec } from './resizePlan.ts'

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
const averages: fc.Arbitrary<Filter> = fc.oneof(
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
    order: fc.constantFrom('ratio', 'product', 'divide', 'inverse', 'sum', 'fixed16', 'corners'),
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

/** A rule for bytes, and the binary places of weights that go with it. */
export const integerRules: fc.Arbitrary<IntegerRule> = fc
  .record(
    {
      after: fc.constantFrom('output', 'axis'),
      rounding: fc.constantFrom('truncate', 'halfEven', 'halfAway', 'halfUp'),
      range: fc.constantFrom<[number, number]>([0, 255], [-128, 127]),
      wrap: fc.boolean(),
    },
    { requiredKeys: ['after', 'rounding', 'range'] },
  )
  .chain((rule) =>
    fc.constantFrom(
      rule,
      // What sums of bytes have room for in 32 bits: 22 places in all.
      { ...rule, weightBits: rule.after === 'axis' ? 22 : 7 },
    ),
  )

/** Any resize of up to `most` axes; of integers, if `integers` is given. */
export function resizeSpecs(
  rank: fc.Arbitrary<number>,
  longest: number,
  integers: fc.Arbitrary<IntegerRule | undefined>,
): fc.Arbitrary<ResizeSpec> {
  return fc.tuple(rank, integers).chain(([length, rule]) => {
    const bits = rule?.weightBits
    const filter = bits ? quantized(bits) : allFilters
    const axis = fc.oneof(
      { weight: 4, arbitrary: anyAxisSpecs(longest, filter) },
      { weight: 1, arbitrary: copiedSpecs(longest) },
    )
    // Integer sums are those of up to three axes, or of one at a time.
    const count = bits && rule.after === 'output' ? Math.min(length, 3) : length
    return fc.record({
      axes: fc.array(axis, { minLength: count, maxLength: count }),
      extrapolationValue: fc.integer({ min: -40, max: 40 }).map((i) => i / 4),
      ...(rule && { integers: fc.constant(rule) }),
    })
  })
}

/** Filters whose weights are integers over 2^bits. */
function quantized(bits: number): fc.Arbitrary<Filter> {
  const antialias = averages.filter(({ kind }) => kind === 'antialias')
  return fc.oneof(
    gathers,
    fc.constant<Filter>({ kind: 'linear', steps: 2 ** bits }),
    antialias.map((filter) => ({ ...filter, weightBits: bits }) as Filter),
  )
}
