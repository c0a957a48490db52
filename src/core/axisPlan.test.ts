import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisSpecs } from './arbitrarySpecs.testing.ts'
import { planAxis } from './axisPlan.ts'
import type { AxisSpec } from './axisSpec.ts'

const LINEAR: AxisSpec = {
  input: 4,
  output: 8,
  transformation: 'half_pixel',
  rescale: { by: 'lengths', order: 'ratio' },
  arithmetic: 'exact',
  singlePixel: 'formula',
  edge: 'coordinate',
  filter: { kind: 'linear' },
}

describe('the plan of an axis', () => {
  test('keeps step 1 by the formula and step 2 pulled back into the input', () => {
    const { coordinates, clamped } = planAxis(LINEAR)
    expect([...coordinates]).toEqual([-0.25, 0.25, 0.75, 1.25, 1.75, 2.25, 2.75, 3.25])
    expect([...clamped]).toEqual([0, 0.25, 0.75, 1.25, 1.75, 2.25, 2.75, 3])
  })

  test('has taps inside the input, and weights that sum to 1', () => {
    fc.assert(
      fc.property(axisSpecs(40), (spec) => {
        const { taps, weights, tapCount } = planAxis(spec)
        expect(taps.every((index) => index >= 0 && index < spec.input)).toBe(true)
        for (let o = 0; o < spec.output; o++) {
          const row = weights.subarray(o * tapCount, (o + 1) * tapCount)
          const places = spec.arithmetic === 'float32' ? 5 : 12
          expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, places)
        }
      }),
    )
  })

  test('has coordinates that never go back', () => {
    fc.assert(
      fc.property(axisSpecs(200), (spec) => {
        const { coordinates } = planAxis(spec)
        expect(coordinates.every((x, o) => o === 0 || x >= coordinates[o - 1]!)).toBe(true)
      }),
    )
  })

  test('reads the same elements from either end under half_pixel and align_corners', () => {
    const mirrored = fc.constantFrom('half_pixel' as const, 'align_corners' as const)
    fc.assert(
      fc.property(axisSpecs(40, fc.constant(LINEAR.filter)), mirrored, (spec, transformation) => {
        fc.pre(spec.output > 1)
        const plan = planAxis({ ...spec, transformation, arithmetic: 'exact' })
        plan.clamped.forEach((x, o) => {
          const opposite = plan.clamped[spec.output - 1 - o]!
          expect(x + opposite).toBeCloseTo(spec.input - 1, 9)
        })
      }),
    )
  })

  test('reads the first element of a single output where the runtime says so', () => {
    const centre = planAxis({ ...LINEAR, input: 5, output: 1 })
    expect(centre.clamped[0]).toBe(2)
    const first = planAxis({ ...LINEAR, input: 5, output: 1, singlePixel: 0 })
    expect([first.coordinates[0], first.clamped[0]]).toEqual([2, 0])
  })

  test('gives no weight to what lies outside under excludeOutside, and all to what lies inside', () => {
    const filter = { kind: 'cubic', a: -0.75, excludeOutside: true } as const
    const { weights, firstTaps } = planAxis({ ...LINEAR, edge: 'index', filter })
    expect(firstTaps[0]).toBe(-2)
    expect([...weights.slice(0, 2)]).toEqual([0, 0])
    expect(weights[2]! + weights[3]!).toBeCloseTo(1)
  })

  test('repeats one output where a runtime does, and still says where the formula put the rest', () => {
    const plan = planAxis({ ...LINEAR, input: 6, output: 3, readsAs: 0 })
    expect([...plan.coordinates]).toEqual([0.5, 2.5, 4.5])
    expect([...plan.clamped]).toEqual([0.5, 0.5, 0.5])
    expect([...plan.taps]).toEqual([0, 1, 0, 1, 0, 1])
  })

  test('refuses lengths that are none', () => {
    expect(() => planAxis({ ...LINEAR, input: 0 })).toThrow(RangeError)
    expect(() => planAxis({ ...LINEAR, output: 2.5 })).toThrow(RangeError)
  })
})
