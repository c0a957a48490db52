import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AxisSpec, Filter } from '../core/axisSpec.ts'
import { planResize } from '../core/resizePlan.ts'
import { foursOf } from './fours.ts'
import { byFours, byOutputs, byTaps, byWalks } from './layouts.ts'
import type { AxisTables } from './passes.ts'

function tablesOf(input: number, output: number, filter: Filter): AxisTables {
  const axis: AxisSpec = {
    input,
    output,
    transformation: 'half_pixel',
    rescale: { by: 'lengths', order: 'ratio' },
    arithmetic: 'float64',
    singlePixel: 'formula',
    edge: filter.kind === 'cubic' ? 'index' : 'coordinate',
    filter,
  }
  return planResize({ axes: [axis] }).axes[0]!
}

const LINEAR: Filter = { kind: 'linear' }
const CUBIC: Filter = { kind: 'cubic', a: -0.75, excludeOutside: false }

test('by taps, the first taps of all outputs come before the second', () => {
  const { count, taps, weights } = byTaps(tablesOf(2, 4, LINEAR))
  expect(count).toBe(2)
  expect([...Array.from(taps)]).toEqual([0, 0, 0, 1, 1, 1, 1, 1])
  expect([...Array.from(weights)]).toEqual([1, 0.75, 0.25, 1, 0, 0.25, 0.75, 0])
})

test('by outputs, an output has four places', () => {
  const { count, taps, weights } = byOutputs(tablesOf(2, 4, LINEAR))
  expect(count).toBe(2)
  expect(Array.from(taps).slice(0, 8)).toEqual([0, 1, 0, 0, 0, 1, 0, 0])
  expect(Array.from(weights).slice(0, 8)).toEqual([1, 0, 0, 0, 0.75, 0.25, 0, 0])
})

test('by fours, four taps of a list are one entry, and entries of all lists follow one another', () => {
  const tables = tablesOf(20, 40, CUBIC)
  const { entries, taps, weights } = foursOf(tables)
  expect(entries).toBe(6)
  const laid = byFours(tables)
  for (let list = 0; list < 10; list++) {
    for (let e = 0; e < entries; e++) {
      const at = list * entries + e
      expect(laid.taps[4 * (Math.floor(e / 4) * 10 + list) + (e % 4)]).toBe(taps[at])
      for (let o = 0; o < 4; o++) {
        expect(laid.weights[4 * (e * 10 + list) + o]).toBe(weights[4 * at + o])
      }
    }
  }
})

test('a walk takes an input row once while outputs need it, and outputs read the latest taken', () => {
  const lengths = fc.integer({ min: 1, max: 60 })
  fc.assert(
    fc.property(
      ...([
        lengths,
        lengths,
        fc.constantFrom(LINEAR, CUBIC),
        fc.constantFrom(2, 4, 8, 16),
      ] as const),
      (input, output, filter, walked) => {
        const tables = tablesOf(input, output, filter)
        const { tapCount, taps } = tables
        const laid = byWalks(tables, walked)
        const size = 4 * Math.ceil((laid.count + walked) / 4)
        expect(laid.count).toBeLessThanOrEqual(tapCount * walked)
        for (let o = 0; o < output; o++) {
          const start = Math.floor(o / walked) * size
          const end = laid.taps[start + laid.count + (o % walked)]!
          const latest = Array.from(laid.taps).slice(start + end - tapCount, start + end)
          expect(latest).toEqual([...taps.subarray(o * tapCount, (o + 1) * tapCount)])
        }
      },
    ),
  )
  // Eight outputs of twice as many lie between six inputs.
  expect(byWalks(tablesOf(100, 200, LINEAR), 8).count).toBe(6)
})
