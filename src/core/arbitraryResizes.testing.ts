import fc from 'fast-check'
import {
  allFilters,
  anyAxisSpecs,
  averages,
  copiedSpecs,
  gathers,
} from './arbitrarySpecs.testing.ts'
import type { Filter } from './axisSpec.ts'
import type { IntegerRule } from './integers.ts'
import type { ResizeSpec } from './resizePlan.ts'

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
