import { expect, test } from 'vitest'
import { largestDifference } from './compare.ts'

const compare = (a: number[], b: number[]) =>
  largestDifference(Float32Array.from(a), Float32Array.from(b))

test('the largest difference counts, wherever it is', () => {
  expect(compare([1, 2, 3], [1, 2.5, 2])).toBe(1)
})

test('NaN equals NaN and an infinity itself', () => {
  const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  expect(compare(odd, odd)).toBe(0)
})

test('NaN, infinities of other signs and other lengths differ infinitely', () => {
  const { NaN: nan, POSITIVE_INFINITY: inf } = Number
  expect(compare([nan], [0])).toBe(inf)
  expect(compare([0], [nan])).toBe(inf)
  expect(compare([inf], [-inf])).toBe(inf)
  expect(compare([1], [1, 2])).toBe(inf)
})
