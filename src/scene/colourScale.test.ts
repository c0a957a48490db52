import { describe, expect, test } from 'vitest'
import { colourRangeCodec, rangeOfScale } from './colourScale.ts'

describe('the range of a colour scale', () => {
  test('is written in a link as a word or as two numbers', () => {
    for (const range of ['data', 'symmetric', [-1.5, 2e-9]] as const) {
      expect(colourRangeCodec.read(colourRangeCodec.write(range))).toEqual(range)
    }
  })

  test('is not read from what is no range', () => {
    for (const text of ['', 'all', '1', '2,1', '1,1', '0,1,2', '0,x', 'nan,1', '-inf,inf']) {
      expect(colourRangeCodec.read(text)).toBeNull()
    }
  })

  test('is that of the data, the same on both sides of 0, or what it is set to', () => {
    expect(rangeOfScale('data', [-1, 3])).toEqual([-1, 3])
    expect(rangeOfScale('symmetric', [-5, 3])).toEqual([-5, 5])
    expect(rangeOfScale([0, 1], [-5, 3])).toEqual([0, 1])
  })
})
