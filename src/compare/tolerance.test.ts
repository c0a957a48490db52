import { expect, test } from 'vitest'
import { isWithin, outsideOf } from './tolerance.ts'

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

test('elements outside are counted, and said where they are', () => {
  const a = Float32Array.of(1, 2, 3, 4, 5, 6)
  const b = Float32Array.of(1, 2.5, 3, 4, 6, 6)
  const outside = (absolute: number) => outsideOf(a, b, [2, 3], { absolute, relative: 0 })
  expect(outside(0.1)).toEqual({
    count: 2,
    first: [0, 1],
    extent: [
      [0, 1],
      [1, 1],
    ],
  })
  expect(outside(1)).toEqual({ count: 0, first: null, extent: [] })
})
