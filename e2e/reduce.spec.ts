import { expect } from '@playwright/test'
import fc from 'fast-check'
import { test } from './conformance/fixture.ts'
import type { Reduced } from './conformance/reduce.ts'

const bitsOf = (values: number[]) => Array.from(new Uint32Array(Float32Array.from(values).buffer))

/** All of it, but the sum within a millionth of itself. */
function expectEqual(gpu: Reduced, cpu: Reduced, text: string): void {
  expect(gpu.statistics, text).toEqual(cpu.statistics)
  expect({ ...gpu.totals, sum: 0 }, text).toEqual({ ...cpu.totals, sum: 0 })
  expect(Math.abs(gpu.totals.sum - cpu.totals.sum), text).toBeLessThanOrEqual(1e-6 * cpu.totals.sum)
}

test('any bits are reduced as the CPU reduces them: NaN, infinities, the smallest floats', async ({
  kernels,
}) => {
  const bits = fc.oneof(
    fc.integer({ min: 0, max: 0xffff_ffff }),
    fc.constantFrom(0, 0x8000_0000, 1, 0x8000_0001, 0x7f80_0000, 0xff80_0000, 0x7fc0_0000),
    fc.integer({ min: 0x3f7f_fff0, max: 0x3f80_000f }),
  )
  const pairs = fc.array(fc.tuple(bits, bits), { minLength: 1, maxLength: 700, size: 'max' })
  for (const list of fc.sample(pairs, { numRuns: 60, seed: 4 })) {
    const [a, b] = [list.map(([one]) => one), list.map(([, other]) => other)]
    const { gpu, cpu } = await kernels.page.evaluate(
      ([left, right]) => window.conformance.compareReductions(left, right),
      [a, b] as const,
    )
    expectEqual(gpu, cpu, list.join(' '))
  }
})

test('two elements are as far apart as float64 says, also where float32 is too coarse', async ({
  kernels,
}) => {
  const float = fc.float({ noNaN: true, noDefaultInfinity: true })
  for (const [a, b] of fc.sample(fc.tuple(float, float), { numRuns: 300, seed: 7 })) {
    const { gpu, cpu } = await kernels.page.evaluate(
      ([left, right]) => window.conformance.compareReductions(left, right),
      [bitsOf([a]), bitsOf([b])] as const,
    )
    expectEqual(gpu, cpu, `${a} ${b}`)
  }
})

test('many elements of many workgroups come to one result', async ({ kernels }) => {
  const length = 200_003
  const a = Array.from({ length }, (_, i) => Math.sin(i))
  const b = a.map((value, i) => (i % 7 === 3 ? value + (i === 150_000 ? 0.5 : 0.25) : value))
  b[199_999] = Number.NaN
  const { gpu, cpu } = await kernels.page.evaluate(
    ([left, right]) => window.conformance.compareReductions(left, right),
    [bitsOf(a), bitsOf(b)] as const,
  )
  expectEqual(gpu, cpu, 'all')
})

test('tensors that no binding holds come to the same result, part by part', async ({ kernels }) => {
  const length = 10_007
  const a = Array.from({ length }, (_, i) => Math.sin(i))
  for (const odd of [9000, 3, 4096]) {
    const b = a.map((value, i) =>
      i % 1000 === 999 || i === odd ? value + (i === odd ? 2 : 1) : value,
    )
    b[5000] = Number.NaN
    const { gpu, cpu } = await kernels.page.evaluate(
      ([left, right, most]) => window.conformance.compareReductions(left, right, most),
      [bitsOf(a), bitsOf(b), 1100] as const,
    )
    expectEqual(gpu, cpu, `${odd}`)
  }
})
