import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyAxisSpecs, axisSpecs } from './arbitrarySpecs.testing.ts'
import { EXTRAPOLATED, planAxis } from './axisPlan.ts'
import type { AxisSpec } from './axisSpec.ts'
import { exactly } from './exactly.ts'
import { exactPicks, picks, unsafeOutputs } from './floatPicks.ts'
import { NO_PICK } from './integerPicks.ts'

/** Any axis, with a scale that float32 rounds for some. */
const specs = fc
  .tuple(anyAxisSpecs(70), fc.option(fc.constantFrom(2.3, 0.7, 1.6, 1 / 3, 2.6, 0.05)))
  .map(
    ([spec, scale]): AxisSpec =>
      scale ? { ...spec, rescale: { by: 'scale', scale, order: 'inverse' } } : spec,
  )

/** What the plan of a nearest axis reads, or the floor of its pulled coordinates. */
function picksOfPlan(spec: AxisSpec): number[] {
  // A linear filter shows the floor that an antialias window is counted from.
  if (spec.filter.kind === 'antialias') return picksOfPlan({ ...spec, filter: { kind: 'linear' } })
  const { taps, tapCount, firstTaps } = planAxis(spec)
  return Array.from(firstTaps, (first, o) => {
    if (taps[o * tapCount] === EXTRAPOLATED) return NO_PICK
    switch (spec.filter.kind) {
      case 'nearest':
        return taps[o]!
      case 'linear':
        return first
      case 'cubic':
        return first + 1
      default:
        return 0
    }
  })
}

describe('the elements that outputs go to', () => {
  test('are those of the plan', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        fc.pre(spec.neighbours !== 'padded' || spec.filter.kind === 'nearest')
        expect([...picks(spec)]).toEqual(picksOfPlan(spec))
      }),
      { numRuns: 1000 },
    )
  })

  test('by integers are those of the exact plan', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        expect([...exactPicks(spec)]).toEqual(picksOfPlan(exactly(spec)))
      }),
      { numRuns: 1000 },
    )
  })

  test('that float arithmetic misses are found wherever the two differ', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const [runtime, exact] = [picks(spec), exactPicks(spec)]
        const differing = [...runtime.keys()].filter((o) => runtime[o] !== exact[o])
        expect(unsafeOutputs(spec)).toEqual(differing)
      }),
      { numRuns: 3000 },
    )
  })

  test('differ between 26 and 64 in float32 as people reported', () => {
    const spec: AxisSpec = {
      input: 26,
      output: 64,
      transformation: 'asymmetric',
      rescale: { by: 'lengths', order: 'divide' },
      arithmetic: 'float32',
      singlePixel: 'formula',
      edge: 'coordinate',
      filter: { kind: 'nearest', rounding: 'floor' },
    }
    expect(unsafeOutputs(spec)).toEqual([32])
    expect(unsafeOutputs({ ...spec, arithmetic: 'exact' })).toEqual([])
  })

  test('lie far outside where the coordinate is beyond 32 bits', () => {
    // The length that the scale makes is just below 1, and its last element a step of 2⁵⁵ away.
    const spec: AxisSpec = {
      input: 3,
      output: 2,
      transformation: 'align_corners',
      rescale: { by: 'scale', scale: 1 / 3, order: 'divide' },
      arithmetic: 'exact',
      singlePixel: 'formula',
      edge: 'index',
      filter: { kind: 'linear' },
      fractionalOutput: true,
    }
    expect([...picks(spec)]).toEqual([0, -(2 ** 30)])
    expect([...planAxis(spec).firstTaps]).toEqual([0, -(2 ** 30)])
  })

  test('are also missed just above a whole number, where the padding rounds it down', () => {
    const spec: AxisSpec = {
      input: 5,
      output: 61,
      transformation: 'half_pixel',
      rescale: { by: 'lengths', order: 'corners' },
      arithmetic: 'float32',
      singlePixel: 'formula',
      edge: 'coordinate',
      filter: { kind: 'nearest', rounding: 'roundHalfUp' },
      neighbours: 'padded',
    }
    expect(unsafeOutputs(spec)).toEqual([22, 52])
  })

  test('are safe where no coordinate is used', () => {
    const copy = { kind: 'copy' } as const
    fc.assert(
      fc.property(axisSpecs(9), (spec) => {
        expect(unsafeOutputs({ ...spec, output: spec.input, filter: copy })).toEqual([])
      }),
    )
  })
})
