import fc from 'fast-check'
import { expect, test } from 'vitest'
import { windowOn, windowsOf } from './windows.ts'

test('a buffer that a binding holds is bound as it is', () => {
  expect(windowOn(1000, 300, 400, 1000)).toEqual({ start: 0, count: 1000 })
})

test('of a larger one, a window starts where a binding may, at most 63 elements too early', () => {
  expect(windowOn(1000, 300, 400, 200)).toEqual({ start: 256, count: 144 })
  expect(() => windowOn(1000, 300, 500, 200)).toThrow('A binding holds 200 elements, not 244.')
})

test('windows follow one another, and none has more than a binding holds', () => {
  const lengths = fc.integer({ min: 1, max: 5000 })
  fc.assert(
    fc.property(lengths, fc.integer({ min: 64, max: 900 }), (elements, most) => {
      const windows = windowsOf(elements, most)
      windows.forEach(({ start, count }, i) => {
        expect(start % 64).toBe(0)
        expect(count).toBeGreaterThan(0)
        expect(count).toBeLessThanOrEqual(most)
        expect(start + count).toBe(windows[i + 1]?.start ?? elements)
      })
    }),
  )
})
