import { describe, expect, test } from 'vitest'
import { planAxis } from '../axisPlan.ts'
import type { AxisSpec, Filter } from '../axisSpec.ts'
import { exactly } from '../exactly.ts'

const SMOOTH = { kind: 'antialias', shape: 'linear', excludeOutside: true } as const

const spec = (input: number, output: number, filter: Filter): AxisSpec => ({
  input,
  output,
  transformation: 'half_pixel',
  rescale: { by: 'lengths', order: 'ratio' },
  arithmetic: 'float32',
  constants: 'float64',
  singlePixel: 'formula',
  edge: 'index',
  filter,
})

/** What every output reads: elements with their weights. */
const reads = (axis: AxisSpec) => {
  const { taps, weights, tapCount } = planAxis(axis)
  return Array.from({ length: axis.output }, (_, o) =>
    [...taps.slice(o * tapCount, (o + 1) * tapCount)].flatMap((tap, t) =>
      tap < 0 ? [] : [[tap, weights[o * tapCount + t]!] as const],
    ),
  )
}

describe('a stretched shape', () => {
  test('weighs by distance over the ratio', () => {
    const [read = []] = reads(spec(4, 2, SMOOTH))
    expect(read.map(([tap]) => tap)).toEqual([0, 1, 2])
    for (const [t, weight] of [3, 3, 1].entries()) expect(read[t]![1]).toBeCloseTo(weight / 7, 12)
  })

  test('with ends in float32 misses or finds an element at its very end', () => {
    // 2300 outputs of 3308: one float32 step of the centre decides, as it does in PyTorch.
    const counts = (filter: Filter) => reads(spec(3308, 2300, filter)).map(({ length }) => length)
    const [free, stored] = [counts(SMOOTH), counts({ ...SMOOTH, stored: 'float32' })]
    expect(stored).not.toEqual(free)
    expect(Math.max(...stored.map((count, o) => Math.abs(count - free[o]!)))).toBe(1)
  })

  test('reads an element exactly at its lower end where it is closed', () => {
    const stored = { ...SMOOTH, stored: 'float32' } as const
    const first = (filter: Filter) => reads(spec(9, 3, filter))[1]![0]![0]
    expect([first(stored), first({ ...stored, closed: true })]).toEqual([2, 1])
  })

  test('has exact ends in exact arithmetic', () => {
    const { filter } = exactly(spec(9, 3, { ...SMOOTH, stored: 'float32', closed: true }))
    expect(filter).toEqual(SMOOTH)
  })
})
