import { expect, test } from 'vitest'
import { outsideOf } from './tolerance.ts'

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
