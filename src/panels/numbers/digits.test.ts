import { describe, expect, it } from 'vitest'
import { columnDigits, digits } from './digits.ts'

describe('digits', () => {
  it('writes integers and short fractions as they are', () => {
    expect([6, -3, 0.25, 0].map(digits)).toEqual(['6', '−3', '0.25', '0'])
  })

  it('rounds to three decimals, or three digits of a small number', () => {
    expect([7 / 6, 1 / 24, -1 / 3].map(digits)).toEqual(['1.167', '0.0417', '−0.333'])
  })

  it('writes nan and infinities', () => {
    expect([Number.NaN, Infinity, -Infinity].map(digits)).toEqual(['nan', '∞', '−∞'])
  })

  it('lines a column up at the point', () => {
    expect([1, 0.625, -0.0001, 0].map(columnDigits)).toEqual(['1.000', '0.625', '−0.0001', '0.000'])
  })
})
