import { expect, test } from 'vitest'
import { likelyScales } from './likelyScales.ts'

test('one factor for all axes that change, where all lengths may follow from it', () => {
  expect(likelyScales([1, 3, 10, 10], [1, 3, 13, 13]).map((scales) => scales[3])).toEqual([
    1.25, 1.35,
  ])
  expect(likelyScales([1, 3, 4, 5], [1, 3, 5, 6])).toContainEqual([1, 1, 1.3, 1.3])
})

test('there are none where no factor makes both lengths, or where no length changes', () => {
  expect(likelyScales([1, 3, 4, 5], [1, 3, 6, 10])).toEqual([])
  expect(likelyScales([1, 3, 512, 512], [1, 3, 1024, 1024])).toEqual([])
  expect(likelyScales([2, 3], [2, 3])).toEqual([])
})
