import { describe, expect, test } from 'vitest'
import { planAxis } from './axisPlan.ts'
import type { AxisSpec } from './axisSpec.ts'
import { exactly } from './exactly.ts'

const axis = (more: Partial<AxisSpec>): AxisSpec => ({
  input: 7,
  output: 3,
  transformation: 'half_pixel',
  rescale: { by: 'lengths', order: 'ratio' },
  arithmetic: 'float32',
  singlePixel: 'formula',
  edge: 'index',
  filter: { kind: 'linear' },
  ...more,
})

describe('the order corners', () => {
  const corners = { by: 'lengths', order: 'corners' } as const

  test('rescales by the lengths less one', () => {
    const { coordinates } = planAxis(axis({ rescale: corners }))
    expect([...coordinates]).toEqual([1, 4, 7])
  })

  test('sends every output to one point where a length is 1', () => {
    const to1 = planAxis(axis({ rescale: corners, output: 1, arithmetic: 'exact' }))
    const from1 = planAxis(axis({ rescale: corners, input: 1, arithmetic: 'exact' }))
    expect([...to1.coordinates, ...from1.coordinates]).toEqual([-0.5, -0.5, -0.5, -0.5])
  })

  test('stays in exact arithmetic', () => {
    expect(exactly(axis({ rescale: corners })).rescale).toEqual(corners)
  })

  test('stretches an antialias filter by the same ratio', () => {
    const filter = { kind: 'antialias', shape: 'box', excludeOutside: true } as const
    const { tapCount } = planAxis(axis({ rescale: corners, filter }))
    expect(tapCount).toBe(3)
  })
})

describe('a stored ratio', () => {
  test('is rounded once, whatever it is computed in', () => {
    const scale = { by: 'scale', scale: 1.7, order: 'inverse' } as const
    const spec = axis({ rescale: scale, arithmetic: 'float64', storedRatio: 'float32' })
    const { coordinates } = planAxis(spec)
    expect(coordinates[1]).toBe(1.5 * Math.fround(1 / 1.7) - 0.5)
    expect(Math.fround(1 / 1.7)).not.toBe(Math.fround(1 / Math.fround(1.7)))
  })

  test('is left out of exact arithmetic', () => {
    expect(exactly(axis({ storedRatio: 'float32' }))).not.toHaveProperty('storedRatio')
  })
})

describe('the orders of image libraries', () => {
  const picks = (
    input: number,
    output: number,
    order: 'sum' | 'fixed16' | 'folded' | 'product',
  ) => [
    ...planAxis(
      axis({
        input,
        output,
        transformation: 'tf_half_pixel_for_nn',
        rescale: { by: 'lengths', order },
        arithmetic: order === 'sum' || order === 'fixed16' ? 'float64' : 'float32',
        edge: 'coordinate',
        filter: { kind: 'nearest', rounding: 'floor' },
      }),
    ).taps,
  ]

  test('fixed16 steps by round(65536·I/O) from half a step, less 1 where I is odd', () => {
    expect(picks(6, 9, 'fixed16')).toEqual([0, 1, 1, 2, 3, 3, 4, 5, 5])
    expect(picks(7, 9, 'fixed16')).toEqual([0, 1, 1, 2, 3, 4, 5, 5, 6])
    expect(picks(500, 30, 'fixed16').slice(0, 3)).toEqual([8, 25, 41])
  })

  test('sum adds a rounded ratio again and again', () => {
    expect(picks(6, 9, 'sum')).toEqual([0, 1, 1, 2, 2, 3, 4, 5, 5])
    expect(picks(2, 67, 'sum')[33]).toBe(0)
  })

  test('folded multiplies the input length by a rounded 1/O, once', () => {
    expect([picks(2, 41, 'product')[20], picks(2, 41, 'folded')[20]]).toEqual([1, 0])
  })
})
