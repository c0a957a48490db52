import { expect } from '@playwright/test'
import fc from 'fast-check'
import { integerRules, resizeSpecs } from '../src/core/arbitraryResizes.testing.ts'
import {
  allFilters,
  anyAxisSpecs,
  copiedSpecs,
  gathers,
} from '../src/core/arbitrarySpecs.testing.ts'
import type { AxisSpec, Filter } from '../src/core/axisSpec.ts'
import type { IntegerRule } from '../src/core/integers.ts'
import type { ResizeSpec } from '../src/core/resizePlan.ts'
import type { openKernels } from './conformance/browser.mjs'
import { test } from './conformance/fixture.ts'

interface Random {
  readonly spec: ResizeSpec
  readonly data: number[]
}

/** A spec with values for its input. */
function filled(
  specs: fc.Arbitrary<ResizeSpec>,
  value: (spec: ResizeSpec) => fc.Arbitrary<number>,
) {
  return specs.chain((spec): fc.Arbitrary<Random> => {
    const length = spec.axes.reduce((product, { input }) => product * input, 1)
    const data = fc.array(value(spec), { minLength: length, maxLength: length, size: 'max' })
    return fc.record({ spec: fc.constant(spec), data })
  })
}

const eighths = () => fc.integer({ min: -1000, max: 1000 }).map((i) => i / 8)
const bytes = ({ integers }: ResizeSpec) => {
  const [min, max] = integers!.range
  return fc.integer({ min, max })
}

/** Lengths small enough for a software adapter. */
const longestAt = (rank: number) => (rank > 4 ? 3 : rank > 2 ? 9 : 70)

/** Tensors of a rank, every axis copied or resized by `filter`. */
function tensors(rank: number, filter: fc.Arbitrary<Filter>): fc.Arbitrary<Random> {
  const axis = fc.oneof(
    { weight: 3, arbitrary: anyAxisSpecs(longestAt(rank), filter) },
    { weight: 1, arbitrary: copiedSpecs(longestAt(rank)) },
  )
  const axes = fc.array(axis, { minLength: rank, maxLength: rank })
  const value = fc.integer({ min: -40, max: 40 }).map((i) => i / 3)
  return filled(fc.record({ axes, extrapolationValue: value }), eighths)
}

for (const [rank, count] of [
  [1, 16],
  [2, 16],
  [3, 12],
  [4, 8],
  [5, 6],
  [6, 6],
  [7, 4],
  [8, 4],
] as const) {
  const options = { numRuns: count, seed: rank }

  test(`nearest copies the very elements of the plan at rank ${rank}`, async ({ kernels }) => {
    for (const random of fc.sample(tensors(rank, gathers), options)) {
      expect(await difference(kernels.page, random), JSON.stringify(random.spec)).toBe(0)
    }
  })

  test(`filters of any mixture blend as the CPU does at rank ${rank}`, async ({ kernels }) => {
    for (const random of fc.sample(tensors(rank, allFilters), options)) {
      const units = await difference(kernels.page, random)
      expect(units, JSON.stringify(random.spec)).toBeLessThanOrEqual(4)
    }
  })

  test(`integers are the very integers of the CPU at rank ${rank}`, async ({ kernels }) => {
    const specs = resizeSpecs(fc.constant(rank), longestAt(rank), integerRules)
    for (const random of fc.sample(filled(specs, bytes), options)) {
      expect(await difference(kernels.page, random), JSON.stringify(random.spec)).toBe(0)
    }
  })
}

const HALVES: AxisSpec = {
  input: 16,
  output: 32,
  transformation: 'asymmetric',
  rescale: { by: 'lengths', order: 'ratio' },
  arithmetic: 'exact',
  singlePixel: 'formula',
  edge: 'coordinate',
  filter: { kind: 'linear' },
}

for (const rounding of ['truncate', 'halfEven', 'halfAway', 'halfUp'] as const) {
  test(`${rounding} decides ties on the GPU as on the CPU`, async ({ kernels }) => {
    const rules: IntegerRule[] = (['output', 'axis'] as const).flatMap((after) => [
      { after, rounding, range: [-128, 127] },
      { after, rounding, range: [-100, 100] },
      { after, rounding, range: [0, 255], wrap: true },
      { after, rounding, range: [-128, 127], weightBits: after === 'axis' ? 22 : 10 },
      { after, rounding, range: [0, 255], wrap: true, weightBits: after === 'axis' ? 22 : 10 },
    ])
    for (const integers of rules) {
      const data = Array.from({ length: 256 }, (_, i) => integers.range[0] + ((i * 89) % 256))
      const spec = { axes: [HALVES, HALVES], integers }
      expect(await difference(kernels.page, { spec, data }), JSON.stringify(integers)).toBe(0)
    }
  })
}

test('NaN becomes 0 in a tensor of integers, and infinities the ends of the range', async ({
  kernels,
}) => {
  const integers = { after: 'output', rounding: 'halfEven', range: [-128, 127] } as const
  const data = [Number.NaN, Number.POSITIVE_INFINITY, 3, Number.NEGATIVE_INFINITY]
  const axis: AxisSpec = { ...HALVES, input: 4, output: 8, transformation: 'half_pixel' }
  expect(
    await kernels.page.evaluate(([spec, values]) => window.conformance.computeOnGpu(spec, values), [
      { axes: [axis], integers },
      data,
    ] as const),
  ).toEqual([0, 0, 0, 127, 127, -128, -128, 0])
})

test('NaN and infinities propagate on the GPU as on the CPU', async ({ kernels }) => {
  const [nan, inf] = [Number.NaN, Number.POSITIVE_INFINITY]
  const linear: AxisSpec = {
    input: 4,
    output: 7,
    transformation: 'align_corners',
    rescale: { by: 'lengths', order: 'ratio' },
    arithmetic: 'exact',
    singlePixel: 'formula',
    edge: 'coordinate',
    filter: { kind: 'linear' },
  }
  const cubic = { kind: 'cubic', a: -0.75, excludeOutside: true } as const
  const rounded = { kind: 'nearest', rounding: 'floor' } as const
  const data = [0, 1, nan, 3, 4, inf, 6, 7, -inf, 9, 10, 11, 12, 13, 14, 15]
  for (const filter of [linear.filter, cubic, rounded]) {
    const axis = { ...linear, edge: filter === cubic ? 'index' : 'coordinate', filter } as const
    const units = await difference(kernels.page, { spec: { axes: [axis, axis] }, data })
    expect(units, filter.kind).toBeLessThanOrEqual(filter === rounded ? 0 : 4)
  }
})

test('an output of more than 65,535 workgroups is computed to its end', async ({ kernels }) => {
  const nearest: AxisSpec = {
    input: 2,
    output: 65_536 * 64 + 100,
    transformation: 'half_pixel',
    rescale: { by: 'lengths', order: 'ratio' },
    arithmetic: 'float64',
    singlePixel: 'formula',
    edge: 'coordinate',
    filter: { kind: 'nearest', rounding: 'floor' },
  }
  expect(await difference(kernels.page, { spec: { axes: [nearest] }, data: [1, 2] })).toBe(0)
})

type Page = Awaited<ReturnType<typeof openKernels>>['page']

/** How far the kernels are from the CPU reference, in units in the last place. */
function difference(page: Page, { spec, data }: Random): Promise<number> {
  return page.evaluate(([asked, values]) => window.conformance.compareWithCpu(asked, values), [
    spec,
    data,
  ] as const)
}
