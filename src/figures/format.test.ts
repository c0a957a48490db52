import { expect, test } from 'vitest'
import { formatCoordinate, formatFixed, formatIndex, formatValue, parseValue } from './format.ts'

test('values are printed in few digits', () => {
  const printed = [0, -0, 7.083333, 12.5, 19, -3.5, 0.25, 0.0417, 1234.5678, 99999.9]
  expect(printed.map(formatValue)).toEqual([
    ...['0', '0', '7.08', '12.5', '19', '−3.5', '0.25', '0.042', '1234.57', '99999.9'],
  ])
})

test('very large and very small values keep their size', () => {
  expect(formatValue(123456)).toBe('1.2e5')
  expect(formatValue(-2e-7)).toBe('−2e−7')
})

test('NaN and infinities are told apart', () => {
  const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  expect(odd.map(formatValue)).toEqual(['NaN', '∞', '−∞'])
})

test('fixed decimals have no minus sign at zero', () => {
  expect(formatFixed(-0.0001)).toBe('0.000')
  expect(formatFixed(-0.1667)).toBe('−0.167')
  expect(formatIndex([0, 0, 2, 3])).toBe('[0, 0, 2, 3]')
})

test('typed values may be numbers, nan and infinities', () => {
  expect(['1', ' -2.5 ', '.5', '1e3', '−3'].map(parseValue)).toEqual([1, -2.5, 0.5, 1000, -3])
  expect(parseValue('NaN')).toBeNaN()
  expect(['inf', '-inf', '+Infinity', '∞'].map(parseValue)).toEqual([
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ])
})

test('anything else typed is no value', () => {
  for (const text of ['', 'abc', '1,5', '0x10', '1e', '--1', '1 2']) {
    expect(parseValue(text)).toBeNull()
  }
})

test('a coordinate is not rounded onto a whole number or a half that it is not', () => {
  expect(formatCoordinate(1.1666666)).toBe('1.167')
  expect(formatCoordinate(2.5)).toBe('2.500')
  expect(formatCoordinate(2.9999999999999996)).toBe('2.9999999999999996')
  expect(formatCoordinate(-0.50001)).toBe('−0.50001')
})
