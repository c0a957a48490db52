import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber, showNumber, stepNumber } from './parseNumber.ts'

describe('parseNumber', () => {
  it.each([
    ['6', 6],
    [' 10 ', 10],
    ['2.5', 2.5],
    ['2.', 2],
    ['.5', 0.5],
    ['-1', -1],
    ['−1', -1],
    ['+3', 3],
    ['1e3', 1000],
    ['１２', 12],
  ])('reads %j as %d', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })

  it.each(['', ' ', '-', 'six', '1,5', '1 2', '0x10', 'NaN', 'Infinity', '1e999', '--1'])(
    'finds no number in %j',
    (text) => {
      expect(parseNumber(text)).toBeNull()
    },
  )

  it('reads back what a field shows, for every finite number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseNumber(showNumber(value))).toBe(value)
      }),
    )
  })
})

describe('stepNumber', () => {
  it('leaves no dust of binary fractions', () => {
    expect(stepNumber(0.1, 0.1, 2)).toBe(0.3)
    expect(stepNumber(-0.75, 0.05, -1)).toBe(-0.8)
  })

  it('moves lengths by whole steps', () => {
    expect(stepNumber(6, 1, 10)).toBe(16)
  })
})
