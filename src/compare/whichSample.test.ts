import { expect, test } from 'vitest'
import { volume } from '../core/shape.ts'
import { partPicks, samplePicks } from './whichSample.ts'

test('few elements are all taken', () => {
  expect(samplePicks([1, 2, 3])).toEqual([[0], [0, 1], [0, 1, 2]])
})

test('of many, both ends of the resized axes and indices between are taken, in order', () => {
  const picks = samplePicks([2, 256, 1024, 2000])
  expect(volume(picks.map((list) => list.length))).toBeLessThanOrEqual(2 ** 13)
  for (const [axis, length] of [[2, 1024] as const, [3, 2000] as const]) {
    const list = picks[axis]!
    expect(list.slice(0, 3)).toEqual([0, 1, 2])
    expect(list.slice(-3)).toEqual([length - 3, length - 2, length - 1])
    expect(list).toEqual([...new Set(list)].sort((a, b) => a - b))
    expect(list.length).toBeGreaterThan(30)
  }
})

test('parts hold every element once', () => {
  const parts = partPicks([1, 5, 4, 6], 60)
  expect(parts.map((picks) => picks[1])).toEqual([[0, 1], [2, 3], [4]])
  const total = parts.reduce((sum, picks) => sum + volume(picks.map((l) => l.length)), 0)
  expect(total).toBe(120)
})
