import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exact } from './rational.ts'

const { of, add, subtract, multiply, divide, compare, floor, toNumber } = exact

describe('exact arithmetic', () => {
  test('takes every finite float64 without rounding and gives it back', () => {
    const values = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(values, (value) => {
        // A fraction has one zero; float64 has two.
        expect(toNumber(of(value)) + 0).toBe(value + 0)
      }),
    )
  })

  test('does not lose what float64 loses', () => {
    const third = divide(of(1), of(3))
    expect(compare(multiply(third, of(3)), of(1))).toBe(0)
    expect(compare(subtract(add(of(2 ** 53), of(1)), of(2 ** 53)), of(1))).toBe(0)
  })

  test('agrees with integers through every operation', () => {
    const integer = fc.integer({ min: -(2 ** 31), max: 2 ** 31 })
    fc.assert(
      fc.property(integer, integer, (a, b) => {
        expect(toNumber(add(of(a), of(b)))).toBe(a + b)
        expect(toNumber(subtract(of(a), of(b)))).toBe(a - b)
        expect(Math.sign(compare(of(a), of(b)))).toBe(Math.sign(a - b))
        if (b !== 0) expect(floor(divide(of(a), of(b)))).toBe(Math.floor(a / b) + 0)
      }),
    )
  })

  test('stays exact where numerators and denominators outgrow safe integers', () => {
    const tiny = of(2 ** -60)
    const product = multiply(multiply(tiny, tiny), multiply(of(2 ** 60), of(2 ** 60)))
    expect(compare(product, of(1))).toBe(0)
    const almostOne = subtract(of(1), multiply(tiny, tiny))
    expect(floor(almostOne)).toBe(0)
    expect(toNumber(almostOne)).toBe(1)
  })

  test('floors towards minus infinity', () => {
    expect(floor(of(-0.25))).toBe(-1)
    expect(floor(of(-1))).toBe(-1)
    expect(floor(divide(of(-7), of(2)))).toBe(-4)
  })

  test('agrees with integers as large as numbers hold', () => {
    const { MAX_SAFE_INTEGER: most } = Number
    const integer = fc.integer({ min: -most, max: most })
    const positive = fc.integer({ min: 1, max: most })
    fc.assert(
      fc.property(integer, positive, integer, positive, (an, ad, bn, bd) => {
        const [a, b] = [divide(of(an), of(ad)), divide(of(bn), of(bd))]
        const [n, d] = [BigInt(an) * BigInt(bd), BigInt(bn) * BigInt(ad)]
        expect(Math.sign(compare(a, b))).toBe(n < d ? -1 : n > d ? 1 : 0)
        expect(Number.isInteger(floor(a))).toBe(true)
        expect(compare(of(floor(a)), a)).toBeLessThanOrEqual(0)
        expect(compare(subtract(a, of(floor(a))), of(1))).toBeLessThan(0)
      }),
      { examples: [[6 - 2 ** 53, 7 * 2 ** 49, 0, 1]] },
    )
    // Both products round up to where their difference looks safe.
    const [a, b] = [2 ** 27 + 1, 2 ** 26 + 1]
    const difference = subtract(divide(of(a), of(b + 1)), divide(of(a + 1), of(b)))
    const parts = BigInt(a) * BigInt(b) - BigInt(a + 1) * BigInt(b + 1)
    expect(toNumber(multiply(difference, multiply(of(b), of(b + 1))))).toBe(Number(parts))
  })

  test('refuses what is not a rational number', () => {
    expect(() => of(Number.NaN)).toThrow(RangeError)
    expect(() => divide(of(1), of(0))).toThrow(RangeError)
  })
})
