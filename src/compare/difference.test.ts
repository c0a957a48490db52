import { describe, expect, test } from 'vitest'
import { elementDifference } from '../core/elementDifference.ts'
import { difference } from './difference.ts'

const of = (...values: number[]) => Float32Array.from(values)

describe('the difference of two outputs', () => {
  test('has its largest, its mean, how many and where first', () => {
    const found = difference(of(1, 2, 3, 4, 5, 6), of(1, 2, 3.5, 4, 2, 6), [2, 3])
    expect(found).toMatchObject({ count: 6, differing: 2, unlike: 0, largest: 3 })
    expect(found.mean).toBeCloseTo(3.5 / 6)
    expect(found.first).toEqual([0, 2])
    expect(found.largestAt).toEqual([1, 1])
  })

  test('is nothing for equal outputs, of NaN, infinities and zeros too', () => {
    const values = of(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0)
    const found = difference(values, of(...values.subarray(0, 3), -0), [4])
    expect(found).toMatchObject({ differing: 0, largest: 0, mean: 0, first: null, largestAt: null })
  })

  test('counts apart what is no distance: NaN against a number, ∞ against −∞', () => {
    const a = of(Number.NaN, 1, Number.POSITIVE_INFINITY, 2)
    const b = of(1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 4)
    expect(difference(a, b, [4])).toMatchObject({
      ...{ differing: 4, unlike: 3, largest: 2, mean: 2, first: [0], largestAt: [3] },
    })
  })

  test('counts the floats between two neighbours', () => {
    expect(difference(of(1), of(1 + 2 ** -23), [1]).steps).toBe(1)
    expect(difference(of(2 ** -149), of(-(2 ** -149)), [1]).steps).toBe(2)
  })

  test('is refused for values that are not of the shape', () => {
    expect(() => difference(of(1), of(1, 2), [2])).toThrow(RangeError)
  })

  test('of one element is B less A', () => {
    expect(elementDifference(1, 3)).toBe(2)
    expect(elementDifference(Number.NaN, Number.NaN)).toBe(0)
    expect(elementDifference(Number.NaN, 3)).toBeNaN()
  })
})
