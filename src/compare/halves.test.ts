import { expect, test } from 'vitest'
import { bfloat16, float16 } from './halves.ts'

// What NumPy's float16 makes of float32.
test.each([
  [0.1, 0.0999755859375],
  [65504, 65504],
  [65519, 65504],
  [65520, Number.POSITIVE_INFINITY],
  [2049, 2048],
  [2051, 2052],
  [-2049, -2048],
  [2 ** -25, 0],
  [1.5 * 2 ** -24, 2 ** -23],
  [2 ** -24, 2 ** -24],
  [-0, -0],
])('float16 of %f is %f', (value, rounded) => {
  expect(float16(value)).toBe(rounded)
})

// What PyTorch's bfloat16 makes of float32.
test.each([
  [0.1, 0.10009765625],
  [257, 256],
  [259, 260],
  [-1.00390625, -1],
  [3.4028234663852886e38, Number.POSITIVE_INFINITY],
])('bfloat16 of %f is %f', (value, rounded) => {
  expect(bfloat16(value)).toBe(rounded)
})

test('what is no number stays what it is', () => {
  const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  expect([odd.map(float16), odd.map(bfloat16)]).toEqual([odd, odd])
})
