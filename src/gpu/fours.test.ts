import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AxisSpec, Filter } from '../core/axisSpec.ts'
import { planResize } from '../core/resizePlan.ts'
import { foursOf, padded } from './fours.ts'
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

const CUBIC: Filter = { kind: 'cubic', a: -0.75, excludeOutside: false }
const FILTERS: readonly Filter[] = [
  { kind: 'linear' },
  CUBIC,
  { kind: 'antialias', shape: 'linear', excludeOutside: true },
]

test('four outputs of twice as many share what they read', () => {
  const { lists, entries, taps, weights } = foursOf(tablesOf(4, 8, { kind: 'linear' }))
  expect([lists, entries]).toEqual([2, 4])
  // Outputs 0 and 1 lie at −0.25, pulled to 0, and 0.25; 2 and 3 at 0.75 and 1.25.
  expect([...taps.subarray(0, 4)]).toEqual([0, 1, 2, 2])
  expect([...weights.subarray(0, 4)]).toEqual([1, 0.75, 0.25, -0])
})

test('an output reads from its list what its own table says, in the same order', () => {
  const lengths = fc.integer({ min: 1, max: 40 })
  fc.assert(
    fc.property(lengths, lengths, fc.constantFrom(...FILTERS), (input, output, filter) => {
      const { tapCount, taps, weights } = tablesOf(input, output, filter)
      const fours = padded(foursOf({ tapCount, taps, weights }), 3)
      for (let o = 0; o < output; o++) {
        const own = Array.from({ length: tapCount }, (_, t) => o * tapCount + t).filter(
          (at) => taps[at]! >= 0,
        )
        const start = Math.floor(o / 4) * fours.entries
        const read = Array.from({ length: fours.entries }, (_, e) => start + e).filter(
          (at) => !Object.is(fours.weights[4 * at + (o % 4)], -0),
        )
        expect(read.map((at) => fours.taps[at])).toEqual(own.map((at) => taps[at]))
        expect(read.map((at) => fours.weights[4 * at + (o % 4)])).toEqual(
          own.map((at) => Math.fround(weights[at]!) + 0),
        )
      }
    }),
  )
})

test('lists are as long as a multiple, and what fills them up is read by none', () => {
  const fours = foursOf(tablesOf(20, 40, CUBIC))
  const { entries, taps, weights } = padded(fours, 4)
  expect([fours.entries, entries]).toEqual([6, 8])
  expect(taps).toHaveLength(80)
  expect([...weights.subarray(24, 32)]).toEqual(Array.from({ length: 8 }, () => -0))
})
