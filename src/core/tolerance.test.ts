import { expect, test } from 'vitest'
import { countOutside, isWithin } from './tolerance.ts'

test.each([
  [1, 1.5, 0.5, 0, true],
  [1, 1.5, 0.25, 0, false],
  [100, 99, 0, 0.01, false],
  [99, 100, 0, 0.01, true],
  [1, 2, 0.5, 0.25, true],
  [Number.NaN, Number.NaN, 0, 0, true],
  [Number.NaN, 1, 1e9, 1, false],
  [1, Number.POSITIVE_INFINITY, 1e9, 1, false],
  [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0, true],
  [0, -0, 0, 0, true],
])('of %f and %f, with %f and %f·|b|: %s', (a, b, absolute, relative, within) => {
  expect(isWithin(a, b, { absolute, relative })).toBe(within)
})

test('elements outside are counted, and the first is named', () => {
  const [a, b] = [Float32Array.of(1, 2, 3, 4), Float32Array.of(1, 2.5, 3, 5)]
  expect(countOutside(a, b, { absolute: 0.1, relative: 0 })).toEqual({ count: 2, first: 1 })
  expect(countOutside(a, b, { absolute: 1, relative: 0 })).toEqual({ count: 0, first: -1 })
})
