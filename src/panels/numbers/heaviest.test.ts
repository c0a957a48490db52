import { expect, it } from 'vitest'
import { heaviest } from './heaviest.ts'

const taps = (weights: readonly number[]) =>
  weights.map((weight, index) => ({ index, weight, outside: false }))
const indices = (weights: readonly number[], most: number) =>
  heaviest(taps(weights), most).map(({ index }) => index)

it('keeps all taps that have room', () => {
  expect(indices([0.2, 0.6, 0.2], 3)).toEqual([0, 1, 2])
})

it('keeps those around the peak, as many at either end of the filter', () => {
  expect(indices([0, 0.1, 0.2, 0.4, 0.2, 0.1, 0], 4)).toEqual([1, 2, 3, 4])
  expect(indices([0.5, 0.3, 0.1, 0.1], 2)).toEqual([0, 1])
  expect(indices([0.1, 0.1, 0.3, 0.5], 2)).toEqual([2, 3])
})
