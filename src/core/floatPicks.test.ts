import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisSpecs, everySpec } from './arbitrarySpecs.testing.ts'
import { EXTRAPOLATED, planAxis } from './axisPlan.ts'
import type { AxisSpec } from './axisSpec.ts'
import { exactly } from './exactly.ts'
import { exactPicks, NO_PICK, picks, unsafeOutputs } from './floatPicks.ts'

/** What the plan of a nearest axis reads, or the floor of its pulled coordinates. */
function picksOfPlan(spec: AxisSpec): number[] {
  const { taps, tapCount, clamped, firstTaps } = planAxis(spec)
  return Array.from(clamped, (x, o) => {
    if (taps[o * tapCount] === EXTRAPOLATED) return NO_PICK
    if (spec.filter.kind === 'nearest') return taps[o]!
    // A cubic window starts one before it; padded neighbours may count from the left.
    if (spec.neighbours === 'padded') return Math.floor(x)
    return firstTaps[o]! + (spec.filter.kind === 'cubic' ? 1 : 0)
  })
}

describe('the elements that outputs go to', () => {
  test('are those of the plan', () => {
    fc.assert(
      fc.property(everySpec(70), (spec) => {
        fc.pre(spec.neighbours !== 'padded' || spec.filter.kind === 'nearest')
        expect([...picks(spec)]).toEqual(picksOfPlan(spec))
      }),
      { numRuns: 1000 },
    )
  })

  test('by integers are those of the exact plan', () => {
    fc.assert(
      fc.property(everySpec(70), (spec) => {
        expect([...exactPicks(spec)]).toEqual(picksOfPlan(exactly(spec)))
      }),
      { numRuns: 1000 },
    )
  })

  test('that float arithmetic misses are found wherever the two differ', () => {
    fc.assert(
      fc.property(everySpec(70), (spec) => {
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

  test('are safe where no coordinate is used', () => {
    const copy = { kind: 'copy' } as const
    fc.assert(
      fc.property(axisSpecs(9), (spec) => {
        expect(unsafeOutputs({ ...spec, output: spec.input, filter: copy })).toEqual([])
      }),
    )
  })
})
