import { expect, test } from 'vitest'
import { fractionText } from './plain.ts'

test('a fraction is written as one, or as the integer that it is', () => {
  expect(fractionText(7n, 6n)).toBe('7/6')
  expect(fractionText(-1n, 4n)).toBe('−1/4')
  expect(fractionText(-3n, 1n)).toBe('−3')
})

test('a fraction that nobody could read is a decimal number, cut and not rounded', () => {
  const [over, under] = [23418718062326579n, 11709359031163290n]
  expect(fractionText(over, under)).toBe('1.999999999999999914…')
  expect(fractionText(-over, under)).toBe('−1.999999999999999914…')
  expect(fractionText(1n, 10n ** 9n)).toBe('0.000000001000000000…')
})
