import { describe, expect, test } from 'vitest'
import { shapeFixes } from './shapeFixes.ts'

describe('a tensor of another shape', () => {
  test.each([
    { found: [3, 6, 10], wanted: [1, 3, 6, 10] },
    { found: [1, 1, 3, 6, 10], wanted: [3, 6, 10] },
    { found: [180], wanted: [1, 3, 6, 10] },
    { found: [1, 1], wanted: [1] },
  ])('is taken in its order: $found as $wanted', ({ found, wanted }) => {
    expect(shapeFixes(found, wanted)).toEqual([{ kind: 'reshape', shape: wanted }])
  })

  test.each([
    { found: [1, 6, 10, 3], wanted: [1, 3, 6, 10], order: [0, 3, 1, 2] },
    { found: [1, 3, 6, 10], wanted: [1, 6, 10, 3], order: [0, 2, 3, 1] },
    { found: [6, 10, 3], wanted: [1, 3, 6, 10], order: [0, 3, 1, 2] },
    { found: [1, 6, 10, 3], wanted: [3, 6, 10], order: [0, 3, 1, 2] },
    { found: [6, 10, 3], wanted: [3, 6, 10], order: [2, 0, 1] },
    { found: [1, 3, 10, 6], wanted: [1, 3, 6, 10], order: [0, 1, 3, 2] },
    { found: [10, 6], wanted: [6, 10], order: [1, 0] },
    { found: [2, 4, 5, 6, 3], wanted: [2, 3, 4, 5, 6], order: [0, 4, 1, 2, 3] },
  ])('is taken in another order of axes: $found as $wanted', ({ found, wanted, order }) => {
    expect(shapeFixes(found, wanted)).toMatchObject([{ kind: 'permute', order, shape: wanted }])
  })

  test.each([
    { found: [1, 3, 6, 11], wanted: [1, 3, 6, 10] },
    { found: [1, 2, 9, 10], wanted: [1, 3, 6, 10] },
    { found: [], wanted: [2] },
  ])('is left alone where neither explains it: $found, not $wanted', ({ found, wanted }) => {
    expect(shapeFixes(found, wanted)).toEqual([])
  })

  test('may be taken in two ways', () => {
    expect(shapeFixes([1, 6, 6, 3], [1, 3, 6, 6])).toHaveLength(1)
    expect(shapeFixes([1, 4, 8, 4], [1, 4, 4, 8]).length).toBeGreaterThan(1)
  })
})
