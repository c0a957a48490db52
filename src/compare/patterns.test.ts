import { describe, expect, test } from 'vitest'
import { patternOf } from './patterns.ts'

const shape = [2, 3, 4]
const a = Float32Array.from({ length: 24 }, (_, i) => Math.sin(7 * i) * 40 + 0.1)
const of = (make: (value: number, i: number) => number) => patternOf(a, a.map(make), shape)

describe('what an output is of another, element by element', () => {
  test('nothing is said where they are equal, or where nothing holds of all', () => {
    expect(of((value) => value)).toBeNull()
    expect(of((value, i) => (i === 23 ? value + 1 : value * 255))).toBeNull()
  })

  test('float16 and bfloat16 are seen', () => {
    const halves = Float32Array.of(0.0999755859375, 1, 2048)
    expect(patternOf(Float32Array.of(0.1, 1, 2049), halves, [3])).toEqual({
      kind: 'stored',
      as: 'float16',
    })
    const brains = Float32Array.of(0.10009765625, 1, 256)
    expect(patternOf(Float32Array.of(0.1, 1, 257), brains, [3])).toEqual({
      kind: 'stored',
      as: 'bfloat16',
    })
  })

  test('integers are seen with how they were rounded, and the range they were cut to', () => {
    expect(of(Math.trunc)).toEqual({ kind: 'integers', rounding: 'truncated', range: null })
    expect(of(Math.floor)).toEqual({ kind: 'integers', rounding: 'floor', range: null })
    const ties = Float32Array.of(0.5, 1.5, -2.5, 0.7)
    const [even, away] = [Float32Array.of(0, 2, -2, 1), Float32Array.of(1, 2, -3, 1)]
    expect(patternOf(ties, even, [4])).toMatchObject({ rounding: 'halfEven' })
    expect(patternOf(ties, away, [4])).toMatchObject({ rounding: 'halfAway' })
    expect(of((value) => Math.min(Math.max(Math.round(value), 0), 25))).toEqual({
      kind: 'integers',
      rounding: 'halfEven',
      range: [0, 25],
    })
  })

  test('one value everywhere is seen', () => {
    expect(of(() => 7)).toEqual({ kind: 'constant', value: 7 })
    expect(of(() => Number.NaN)).toEqual({ kind: 'constant', value: Number.NaN })
  })

  test('a range is seen', () => {
    expect(of((value) => Math.min(Math.max(value, 0), 1))).toEqual({ kind: 'cut', range: [0, 1] })
  })

  test('a factor of pixels and an offset are seen', () => {
    expect(of((value) => Math.fround(value / 255))).toEqual({ kind: 'scaled', by: 1 / 255 })
    const whole = Float32Array.of(1, 5, 2)
    expect(
      patternOf(
        whole,
        whole.map((value) => value - 3),
        [3],
      ),
    ).toEqual({
      kind: 'offset',
      by: -3,
    })
  })

  test('a shift and a reversal along an axis are seen', () => {
    expect(of((_, i) => (i % 4 === 0 ? 99 : a[i - 1]!))).toEqual({
      kind: 'shifted',
      axis: 2,
      by: 1,
    })
    expect(of((_, i) => (i % 12 < 4 ? 99 : a[i - 4]!))).toEqual({ kind: 'shifted', axis: 1, by: 1 })
    expect(of((_, i) => a[i - (i % 4) + 3 - (i % 4)]!)).toEqual({ kind: 'reversed', axis: 2 })
    expect(of((_, i) => a[(i + 12) % 24]!)).toEqual({ kind: 'reversed', axis: 0 })
  })
})
