import { readFileSync } from 'node:fs'
import { test as base, expect } from '@playwright/test'
import fc from 'fast-check'
import { axisSpecs } from '../src/core/arbitrarySpecs.testing.ts'
import type { AxisSpec } from '../src/core/axisSpec.ts'
import { openKernels } from './conformance/browser.mjs'
import { parseCases } from './conformance/case.ts'

/** A page that runs kernels on a real adapter. Without an adapter it fails; it never skips. */
const test = base.extend<object, { kernels: Awaited<ReturnType<typeof openKernels>> }>({
  kernels: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const kernels = await openKernels()
      await use(kernels)
      await kernels.close()
    },
    { scope: 'worker' },
  ],
})

const SEED = parseCases(
  readFileSync(new URL('./cases/tensorrt_seed.json', import.meta.url), 'utf8'),
)

test('every recorded TensorRT case comes out of the kernels', async ({ kernels }) => {
  const outcomes = await kernels.page.evaluate((all) => window.conformance.runOnGpu(all), SEED)
  expect(outcomes).toHaveLength(18)
  expect(outcomes.filter(({ result }) => result !== 'passed')).toEqual([])
})

interface Random {
  readonly axes: AxisSpec[]
  readonly data: number[]
}

/** Tensors of a rank that change along its last axes, small enough for a software adapter. */
function tensors(rank: number, blended: boolean): fc.Arbitrary<Random> {
  const longest = rank > 4 ? 3 : rank > 2 ? 9 : 70
  const filter = blended
    ? fc.constantFrom(
        { kind: 'linear' } as const,
        { kind: 'cubic', a: -0.75, excludeOutside: true } as const,
      )
    : fc.record({
        kind: fc.constant('nearest' as const),
        rounding: fc.constantFrom('floor', 'ceil', 'roundHalfUp', 'roundHalfDown'),
      })
  return fc
    .array(axisSpecs(longest, filter), { minLength: rank, maxLength: rank })
    .chain((axes) => {
      const length = axes.reduce((product, { input }) => product * input, 1)
      const value = fc.integer({ min: -1000, max: 1000 }).map((i) => i / 8)
      return fc.record({
        axes: fc.constant(axes),
        data: fc.array(value, { minLength: length, maxLength: length, size: 'max' }),
      })
    })
}

for (const [rank, count] of [
  [1, 10],
  [2, 10],
  [3, 8],
  [4, 8],
  [6, 4],
  [8, 4],
] as const) {
  test(`nearest copies the very elements of the plan at rank ${rank}`, async ({ kernels }) => {
    for (const random of fc.sample(tensors(rank, false), { numRuns: count, seed: rank })) {
      expect(await difference(kernels.page, random), JSON.stringify(random.axes)).toBe(0)
    }
  })

  test(`linear and cubic blend as the CPU does at rank ${rank}`, async ({ kernels }) => {
    for (const random of fc.sample(tensors(rank, true), { numRuns: count, seed: rank })) {
      // A few units in the last place of the largest sums: |weights| up to 1.5 an axis, |values| 125.
      const tolerance = 125 * 1.5 ** rank * 2 ** -23 * 8
      expect(await difference(kernels.page, random)).toBeLessThanOrEqual(tolerance)
    }
  })
}

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
  const data = [0, 1, nan, 3, 4, inf, 6, 7, -inf, 9, 10, 11, 12, 13, 14, 15]
  expect(await difference(kernels.page, { axes: [linear, linear], data })).toBe(0)
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
  expect(await difference(kernels.page, { axes: [nearest], data: [1, 2] })).toBe(0)
})

type Page = Awaited<ReturnType<typeof openKernels>>['page']

/** The largest absolute difference between the kernels and the CPU reference. */
function difference(page: Page, { axes, data }: Random): Promise<number> {
  return page.evaluate(([spec, values]) => window.conformance.compareWithCpu(spec, values), [
    { axes },
    data,
  ] as const)
}
