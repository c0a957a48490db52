import { describe, expect, it } from 'vitest'
import { finiteRange, unionOf } from './range.ts'

describe('finiteRange', () => {
  it('is the smallest and the largest finite value', () => {
    const data = Float32Array.of(Number.NaN, 3, -Infinity, -2, Infinity, 0)
    expect(finiteRange(data)).toEqual([-2, 3])
  })

  it('is nothing where no value is finite', () => {
    expect(finiteRange(Float32Array.of(Number.NaN, Infinity))).toBeNull()
    expect(finiteRange(new Float32Array())).toBeNull()
  })

  it('tells how far it is until it is through', () => {
    const shares: number[] = []
    finiteRange(new Float32Array(2 ** 22 + 1), (share) => shares.push(share))
    expect(shares).toEqual([2 ** 22 / (2 ** 22 + 1), 1])
  })
})

it('joins ranges, of which either may be missing', () => {
  expect(unionOf([0, 2], [-1, 1])).toEqual([-1, 2])
  expect(unionOf(null, [-1, 1])).toEqual([-1, 1])
  expect(unionOf([0, 2], null)).toEqual([0, 2])
  expect(unionOf(null, null)).toBeNull()
})
