import { expect, test } from 'vitest'
import { mostOfShape } from './limits.ts'

const LIMITS = { elements: 10_000, shown: 300 }

test('a tensor of one or two slices has to be shown whole', () => {
  expect(mostOfShape('output', [20, 30], LIMITS)).toBe(300)
  expect(mostOfShape('output', [50], LIMITS)).toBe(300)
  expect(mostOfShape('output', [1, 2, 20, 30], LIMITS)).toBe(300)
})

test('of a tensor of many slices, three are shown at a time', () => {
  expect(mostOfShape('output', [1, 3, 20, 30], LIMITS)).toBe(300)
  expect(mostOfShape('output', [2, 30, 4, 5], LIMITS)).toBe(6000)
  expect(mostOfShape('output', [1000, 4, 5], LIMITS)).toBe(10_000)
})

test('an input is at most a gibibyte, whatever an adapter holds', () => {
  const limits = { elements: 2 ** 30, shown: 2 ** 30 }
  expect(mostOfShape('input', [8, 10, 10], limits)).toBe(2 ** 28)
  expect(mostOfShape('output', [8, 10, 10], limits)).toBe(2 ** 30)
})
