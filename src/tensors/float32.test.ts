import fc from 'fast-check'
import { expect, it } from 'vitest'
import { positionalDigits, shortestFloat32 } from './float32.ts'

/** Tries every count of digits from one up. */
function fewest(value: number): number {
  for (let places = 0; ; places++) {
    const text = value.toExponential(places)
    if (Math.fround(Number(text)) === value) return text.replace(/e.*/, '').replace('.', '').length
  }
}

const values = fc.oneof(
  fc.float({ min: 0, noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -149, max: 127 }).map((exponent) => 2 ** exponent),
)

it('has the fewest digits that only one float32 is nearest to, and names that one', () => {
  fc.assert(
    fc.property(values, (value) => {
      const { digits, exponent } = shortestFloat32(value)
      expect(Math.fround(Number(`${digits}e${exponent + 1 - digits.length}`))).toBe(value)
      expect(digits.length).toBeLessThanOrEqual(fewest(value))
    }),
    { numRuns: 2000 },
  )
})

it('writes them with a point', () => {
  expect(positionalDigits(shortestFloat32(Math.fround(0.1)))).toBe('0.1')
  expect(positionalDigits(shortestFloat32(16777216))).toBe('16777216.')
})
