import { describe, expect, it } from 'vitest'
import { columnDecimals, columnDigits, digits } from './digits.ts'

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
    const column = (values: readonly number[], decimals?: number) =>
      values.map((value) => columnDigits(value, decimals))
    expect(column([1, 0.625, -0.0001, 0])).toEqual(['1.000', '0.625', '−0.0001', '0.000'])
    const small = [0.000183, 0.000915, 0.000214, 0.001007]
    expect(column(small, columnDecimals(small))).toEqual([
      ...['0.00018', '0.00092', '0.00021', '0.00101'],
    ])
    expect([[3.75, 0.001], [0.05], [0], []].map(columnDecimals)).toEqual([3, 4, 3, 3])
  })
})
