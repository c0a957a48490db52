import fc from 'fast-check'
import { expect, it } from 'vitest'
import { volume } from '../core/shape.ts'
import { largestThatFits } from './fit.ts'

it('keeps the aspect of the last two axes, and every other length', () => {
  expect(largestThatFits([1, 3, 16384, 8192], 2 ** 28)).toEqual([1, 3, 13377, 6688])
  expect(largestThatFits([2, 100, 400], 2 * 2500)).toEqual([2, 25, 100])
})

it('leaves what fits as it is', () => {
  expect(largestThatFits([4, 5], 20)).toEqual([4, 5])
  expect(largestThatFits([7], 20)).toEqual([7])
})

it('cuts the longer axis alone where the other is down to 1, and a row', () => {
  expect(largestThatFits([1, 1000], 10)).toEqual([1, 10])
  expect(largestThatFits([1000], 10)).toEqual([10])
})

it('fits wherever the leading axes leave room, and says so where they do not', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(lengths, fc.integer({ min: 1, max: 1e6 }), (shape, most) => {
      const fitted = largestThatFits(shape, most)
      if (!fitted) {
        expect(volume(shape.slice(0, -2))).toBeGreaterThan(most)
        return
      }
      expect(volume(fitted)).toBeLessThanOrEqual(most)
      expect(fitted.every((length, a) => length >= 1 && length <= shape[a]!)).toBe(true)
    }),
  )
})
