import { expect, test } from 'vitest'
import { fromHalf, toHalf } from './halves.ts'

test('float16 bits are those of IEEE 754', () => {
  expect([0, 1, -1, 0.5, -0.75, 2 ** -10].map(toHalf)).toEqual([
    0, 0x3c00, 0xbc00, 0x3800, 0xba00, 0x1400,
  ])
  expect([0x7c00, 0xfc00, 0x0001, 0x3555].map(fromHalf)).toEqual([
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    2 ** -24,
    0.333251953125,
  ])
  expect(fromHalf(toHalf(Number.NaN))).toBeNaN()
})

test('every value that the benchmark draws is kept by float16', () => {
  for (let i = -1024; i <= 1024; i++) expect(fromHalf(toHalf(i / 1024))).toBe(i / 1024)
})
