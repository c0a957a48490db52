import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type IntegerRule, toInteger } from './integers.ts'

const ROUNDINGS = ['truncate', 'halfEven', 'halfAway', 'halfUp'] as const
const VALUES = [-2.5, -1.5, -1.2, -0.5, 0.5, 0.8, 1.5, 2.5]

const rule = (rounding: IntegerRule['rounding'], more: Partial<IntegerRule> = {}): IntegerRule => ({
  after: 'output',
  rounding,
  range: [-128, 127],
  ...more,
})

test.each([
  ['truncate', [-2, -1, -1, 0, 0, 0, 1, 2]],
  ['halfEven', [-2, -2, -1, 0, 0, 1, 2, 2]],
  ['halfAway', [-3, -2, -1, -1, 1, 1, 2, 3]],
  ['halfUp', [-2, -1, -1, 0, 1, 1, 2, 3]],
] as const)('%s rounds as it is named', (rounding, expected) => {
  expect(VALUES.map((value) => toInteger(rule(rounding), value))).toEqual(expected)
})

test('a value next to a tie is not taken for one', () => {
  const below = 0.5 - 2 ** -54
  for (const rounding of ROUNDINGS) {
    expect(toInteger(rule(rounding), below)).toBe(0)
    expect(toInteger(rule(rounding), -below)).toBe(0)
  }
})

test('results stay in the range, bytes above 127 become negative where they wrap', () => {
  const wrapped = rule('halfUp', { range: [0, 255], wrap: true })
  expect([-5, 3, 200, 300].map((value) => toInteger(wrapped, value))).toEqual([0, 3, -56, -1])
  expect(toInteger(rule('truncate'), Number.POSITIVE_INFINITY)).toBe(127)
})

test('NaN becomes 0', () => {
  expect(toInteger(rule('halfEven'), Number.NaN)).toBe(0)
})

test('every rounding keeps integers and moves no value by 1 or more', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ROUNDINGS),
      fc.double({ min: -128, max: 127, noNaN: true }),
      (rounding, value) => {
        const integer = toInteger(rule(rounding), value)
        expect(Number.isInteger(integer)).toBe(true)
        expect(Math.abs(integer - value)).toBeLessThan(1)
        expect(toInteger(rule(rounding), integer)).toBe(integer)
      },
    ),
  )
})
